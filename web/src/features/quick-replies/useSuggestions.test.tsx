import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { expect, test, vi } from 'vitest';
import type { QuickReply } from '@/shared/api/types';
import { quickRepliesQuery } from './api';
import { useSuggestions } from './useSuggestions';

const short: QuickReply = {
  id: 1,
  activation: '+7',
  folder: '',
  label: null,
  messages: [{ text: 'Коротка', attachments: [] }],
  is_shared: true,
  owner: null,
  author: null,
  usage_count: 0,
  created_at: '2026-11-21T10:00:00Z',
};
const long: QuickReply = { ...short, id: 2, activation: '+7ще' };

function Composer({ onChoose }: { readonly onChoose: (reply: QuickReply) => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { called, active } = useSuggestions({ text: '+7', field, onChoose });
  return (
    <>
      <textarea ref={field} defaultValue="+7" />
      <output>{called?.items[active]?.activation}</output>
    </>
  );
}

function compose() {
  const onChoose = vi.fn();
  const client = new QueryClient();
  client.setQueryData(quickRepliesQuery.queryKey, { items: [short, long], next: null, number: 1 });
  render(<Composer onChoose={onChoose} />, {
    wrapper: ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>,
  });
  const field = screen.getByRole<HTMLTextAreaElement>('textbox');
  field.focus();
  field.setSelectionRange(2, 2);
  act(() => void document.dispatchEvent(new Event('selectionchange')));
  return { field, onChoose };
}

test('the second suggestion is taken by keys that come quicker than the screen is drawn', () => {
  const { field, onChoose } = compose();
  expect(screen.getByRole('status')).toHaveTextContent('+7');

  act(() => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
  });

  expect(onChoose).toHaveBeenCalledExactlyOnceWith(long, { from: 0, to: 2 });
});

test('the next typing of the same symbols begins with the first again', () => {
  const { field, onChoose } = compose();
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  expect(screen.getByRole('status')).toHaveTextContent('+7ще');
  fireEvent.keyDown(field, { key: 'Tab' });

  expect(onChoose).toHaveBeenCalledOnce();
  expect(screen.getByRole('status')).toHaveTextContent(/^\+7$/u);
});
