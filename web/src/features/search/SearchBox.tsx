import { useLingui } from '@lingui/react/macro';
import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Suspense, useEffect, useEffectEvent, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { longestQuery } from '@/shared/lib/chatPlace';
import { SearchResults } from './lazyParts';
import { resultRows } from './resultRows';
import { useSearchText } from './useSearchText';
import classes from './Search.module.css';

interface SearchBoxProps {
  readonly chatId: number | null;
  readonly children: ReactNode;
}

/** Stands above the list of chats; while something is searched for, what was found stands for it. */
export function SearchBox({ chatId, children }: SearchBoxProps) {
  const { t } = useLingui();
  const field = useRef<HTMLInputElement>(null);
  const { text, query, setText } = useSearchText();
  useFocusKey(() => field.current?.select());

  const clear = () => {
    setText('');
    field.current?.focus();
  };
  const handleKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape' && text !== '') clear();
    else if (event.key === 'ArrowDown') resultRows()[0]?.focus();
    else if (event.key === 'Enter') resultRows()[0]?.click();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <search className={classes.box}>
        <TextInput
          ref={field}
          type="search"
          value={text}
          maxLength={longestQuery}
          aria-label={t`Пошук`}
          placeholder={t`Пошук…  @ — лише імена`}
          leftSection={<IconSearch size={17} stroke={1.8} aria-hidden />}
          rightSection={
            text !== '' && <CloseButton size="sm" aria-label={t`Очистити пошук`} onClick={clear} />
          }
          classNames={{ input: classes.input ?? '' }}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={handleKey}
        />
      </search>
      {query === '' ? (
        children
      ) : (
        <Suspense fallback={null}>
          <SearchResults query={query} chatId={chatId} onLeave={() => field.current?.focus()} />
        </Suspense>
      )}
    </>
  );
}

/** The key «/», by its place on the keyboard or by its sign, wherever nobody types. */
function useFocusKey(focus: () => void): void {
  const handleKey = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.shiftKey || (event.code !== 'Slash' && event.key !== '/')) return;
    if (event.target instanceof Element && event.target.closest(busy) !== null) return;
    event.preventDefault();
    focus();
  });
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => handleKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

const busy = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"]';
