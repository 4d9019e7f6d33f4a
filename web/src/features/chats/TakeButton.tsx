import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { Chat } from '@/shared/api/types';
import { useMe } from '@/shared/session/api';
import { useTakeChat } from './api';
import { mayTake } from './rights';
import { writeInstead } from './writing';

/** «Забрати»; absent where the employee may not. */
export function TakeButton({ chat, size = 'sm' }: { readonly chat: Chat; readonly size?: 'xs' | 'sm' }) {
  const me = useMe();
  const taking = useTakeChat();
  if (!mayTake(chat, me)) return null;
  // The button is gone by the time it is answered; a refusal has been told already.
  const take = () =>
    void taking
      .mutateAsync({ chatId: chat.id, seen: chat.responsible?.id ?? null })
      .then(writeInstead, () => undefined);
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
