import { Trans } from '@lingui/react/macro';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Chat, Client, Order } from '@/shared/api/types';
import type { OrderForm } from '@/shared/orders/form';
import { paymentMethodsQuery } from '@/shared/orders/methods';
import { findProblems, toOrder, type Problems } from '@/shared/orders/toOrder';
import { useCan } from '@/shared/session/api';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useCreateOrder, useLinkChat } from './api';
import { forgetDraft, type Place } from './drafts';

interface SendingProps {
  /** Where it is made from. */
  readonly chat: Pick<Chat, 'id' | 'client'> | null;
  readonly clientId: number | null;
  readonly place: Place;
  readonly form: OrderForm;
  readonly client: Client | null;
  readonly onMade?: (made: Order) => void;
}

export interface Sending {
  readonly problems: Problems;
  readonly error: unknown;
  readonly isSending: boolean;
  readonly send: () => void;
}

const none: Problems = {};

/** Makes the order; problems are shown from the first try on, and leave as they are mended. */
export function useSending({ chat, clientId, place, form, client, onMade }: SendingProps): Sending {
  const { data } = useQuery(paymentMethodsQuery);
  const linking = useLinkChat();
  const mayLink = useCan('clients.edit');
  const notifyError = useNotifyError();
  const creating = useCreateOrder((made) => {
    forgetDraft(place);
    const { number } = made;
    notifications.show({ message: <Trans>Замовлення №{number} створено</Trans> });
    if (chat !== null && chat.client === null && made.client !== null && mayLink) {
      linking.mutate({ chatId: chat.id, clientId: made.client.id }, { onError: notifyError });
    }
    onMade?.(made);
  });
  const [isTried, setTried] = useState(false);
  // The server's words are about what was sent.
  const [sent, setSent] = useState<OrderForm | null>(null);
  const found = findProblems(form);
  const isCash =
    data?.items.some(({ id, is_cash_on_delivery: cash }) => cash && id === form.paymentId) ?? false;

  const send = () => {
    // Ctrl+Enter passes by the button, which is out of reach meanwhile.
    if (creating.isPending) return;
    setTried(true);
    if (Object.keys(found).length > 0) return;
    setSent(form);
    const order = toOrder(form, { chatId: chat?.id ?? null, clientId, client, isCash });
    creating.mutate({ key: form.key, order });
  };
  return {
    problems: isTried ? found : none,
    error: sent === form ? creating.error : null,
    isSending: creating.isPending,
    send,
  };
}
