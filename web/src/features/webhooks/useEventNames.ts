import { useLingui } from '@lingui/react/macro';
import type { OutgoingWebhookDraft } from '@/shared/api/types';

type EventName = OutgoingWebhookDraft['events'][number];

export const eventNames: readonly EventName[] = [
  'order.created',
  'order.status_changed',
  'client.created',
  'message.received',
];

/** What each event means, in words. */
export function useEventNames(): Readonly<Record<EventName | 'test', string>> {
  const { t } = useLingui();
  return {
    'order.created': t`Нове замовлення`,
    'order.status_changed': t`Зміна статусу замовлення`,
    'client.created': t`Новий клієнт`,
    'message.received': t`Нове повідомлення`,
    test: t`Перевірка`,
  };
}
