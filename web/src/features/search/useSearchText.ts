import { useDebouncedCallback } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';

const pause = 180;

/** What is typed, and after a pause what is searched for, which the address holds. */
export function useSearchText() {
  const { q: query = '' } = useSearch({ from: '/signed-in/chats' });
  const navigate = useNavigate();
  const [typed, setTyped] = useState({ text: query, of: query });
  // An address that changed by itself (back, a link) is what the field shows.
  if (typed.of !== query) setTyped({ text: query, of: query });

  const search = useDebouncedCallback((text: string) => {
    setTyped((now) => ({ ...now, of: text.trim() === '' ? '' : text }));
    void navigate({
      to: '.',
      replace: true,
      search: (before) => ({ ...before, q: text.trim() === '' ? undefined : text }),
    });
  }, pause);
  return {
    text: typed.text,
    query,
    setText: (text: string) => {
      setTyped((now) => ({ ...now, text }));
      search(text);
      if (text === '') search.flush();
    },
  };
}
