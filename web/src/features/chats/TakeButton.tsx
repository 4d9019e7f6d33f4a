import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { Chat } from '@/shared/api/types';
import { useMe } from '@/shared/session/api';
import { useTakeChat } from './api';
import { mayTake } from './rights';

/** «Забрати»; absent where the employee may not. */
export function TakeButton({ chat, size = 'sm' }: { readonly chat: Chat; readonly size?: 'xs' | 'sm' }) {
  const me = useMe();
  const taking = useTakeChat();
  if (!mayTake(chat, me)) return null;
  const take = () =>
    taking.mutate({ chatId: chat.id, seen: chat.responsible?.id ?? null });
  return (
    <Button
      size={size}
      variant={chat.responsible === null ? 'filled' : 'default'}
      loading={taking.isPending}
      onClick={take}
    >
      <Trans>Забрати</Trans>
    </Button>
  );
}
