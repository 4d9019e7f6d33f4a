import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Chat } from '@/shared/api/types';
import { useClient } from '@/shared/clients/useClient';
import { emptyForm, type ChangeForm, type OrderForm } from '@/shared/orders/form';
import { Goods } from '@/shared/orders/Goods';
import { Buyer, Comment, Delivery, Discount, Payment } from '@/shared/orders/Parts';
import { countTotals, toAmount } from '@/shared/orders/sums';
import { useErrors } from '@/shared/orders/useErrors';
import { useMe } from '@/shared/session/api';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { chatOfOrderQuery } from './api';
import { changeDraft, useDraft, type Place } from './drafts';
import { Foot } from './Foot';
import { useSending } from './useSending';
import classes from './NewOrderPage.module.css';

/** A new order on a page of its own; one that was begun beside a chat goes on here. */
export function NewOrderPage() {
  const { client = null, chat = null } = useSearch({ from: '/signed-in/orders/new' });
  return (
    <div className={classes.page}>
      <Page title={<Trans>Нове замовлення</Trans>}>
        {chat === null ? <Sheet chat={null} clientId={client} /> : <OfChat chatId={chat} />}
      </Page>
    </div>
  );
}

function OfChat({ chatId }: { readonly chatId: number }) {
  const query = useQuery(chatOfOrderQuery(chatId));
  return (
    <QueryView query={query}>
      {(chat) => <Sheet chat={chat} clientId={chat.client?.id ?? null} />}
    </QueryView>
  );
}

interface SheetProps {
  readonly chat: Pick<Chat, 'id' | 'client'> | null;
  readonly clientId: number | null;
}

function Sheet({ chat, clientId }: SheetProps) {
  const me = useMe();
  const place: Place = { employeeId: me.id, chatId: chat?.id ?? null, clientId };
  const form = useDraft(place) ?? blank;
  return <Written chat={chat} clientId={clientId} place={place} form={form} />;
}

/** Nothing is kept of a page that was only looked at. */
const blank = emptyForm();

function Written({ chat, clientId, place, form }: SheetProps & { readonly place: Place; readonly form: OrderForm }) {
  const navigate = useNavigate();
  const client = useClient(clientId);
  const sending = useSending({
    chat,
    clientId,
    place,
    form,
    client,
    onMade: ({ id }) => void navigate({ to: '/orders/$orderId', params: { orderId: String(id) } }),
  });
  const errorOf = useErrors(form, sending.problems, sending.error);
  const totals = countTotals(form);
  const onChange: ChangeForm = (next) => changeDraft(place, next);
  const own = { form, onChange, errorOf };
  return (
    <div className={classes.sheet}>
      <div className={classes.parts}>
        <Goods {...own} totals={totals.lines} />
        <Discount {...own} />
      </div>
      <div className={classes.parts}>
        <Buyer {...own} client={client} />
        <Delivery {...own} />
        <Payment {...own} total={toAmount(totals.total)} />
        <Comment {...own} />
        <Foot totals={totals} sending={sending} />
      </div>
    </div>
  );
}
