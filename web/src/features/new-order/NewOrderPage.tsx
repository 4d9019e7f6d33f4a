import { Trans } from '@lingui/react/macro';
import { Button, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Chat, Order } from '@/shared/api/types';
import { useClient } from '@/shared/clients/useClient';
import { emptyForm, type ChangeForm, type OrderForm } from '@/shared/orders/form';
import { About } from '@/shared/orders/About';
import { BuyerPart } from '@/shared/orders/BuyerPart';
import { Goods } from '@/shared/orders/Goods';
import { Delivery, Discount, Payment } from '@/shared/orders/Parts';
import { Panel, Reckoning, Sheet } from '@/shared/orders/Sheet';
import { SumList } from '@/shared/orders/SumList';
import { countTotals, toAmount } from '@/shared/orders/sums';
import { useErrors } from '@/shared/orders/useErrors';
import { useMe } from '@/shared/session/api';
import { QueryView } from '@/shared/ui/QueryView';
import { chatOfOrderQuery } from './api';
import { changeDraft, useDraft, type Place } from './drafts';
import { Refusal } from './Refusal';
import { useSending, type Sending } from './useSending';
import classes from './NewOrderPage.module.css';

/** A new order on a page of its own; one that was begun beside a chat goes on here. */
export function NewOrderPage() {
  const { client = null, chat = null } = useSearch({ from: '/signed-in/orders/new' });
  return (
    <div className={classes.page}>
      <div className={classes.order}>
        <Title order={1}>
          <Trans>Нове замовлення</Trans>
        </Title>
        {chat === null ? <Writing chat={null} clientId={client} /> : <OfChat chatId={chat} />}
      </div>
    </div>
  );
}

function OfChat({ chatId }: { readonly chatId: number }) {
  const query = useQuery(chatOfOrderQuery(chatId));
  return (
    <QueryView query={query}>
      {(chat) => <Writing chat={chat} clientId={chat.client?.id ?? null} />}
    </QueryView>
  );
}

interface WritingProps {
  readonly chat: Pick<Chat, 'id' | 'client'> | null;
  readonly clientId: number | null;
}

function Writing({ chat, clientId }: WritingProps) {
  const me = useMe();
  const place: Place = { employeeId: me.id, chatId: chat?.id ?? null, clientId };
  const form = useDraft(place) ?? blank;
  return <Written chat={chat} clientId={clientId} place={place} form={form} />;
}

/** Nothing is kept of a page that was only looked at. */
const blank = emptyForm();

interface WrittenProps extends WritingProps {
  readonly place: Place;
  readonly form: OrderForm;
}

function Written({ chat, clientId: begunFor, place, form }: WrittenProps) {
  const navigate = useNavigate();
  const clientId = form.client === undefined ? begunFor : (form.client?.id ?? null);
  const client = useClient(clientId);
  const onMade = ({ id }: Order) =>
    void navigate({ to: '/orders/$orderId', params: { orderId: String(id) } });
  const sending = useSending({ chat, clientId, place, form, client, onMade });
  const errorOf = useErrors(form, sending.problems, sending.error);
  const totals = countTotals(form);
  const onChange: ChangeForm = (next) => changeDraft(place, next);
  const own = { form, onChange, errorOf };
  return (
    <Sheet
      main={
        <>
          <Panel>
            <Goods {...own} totals={totals.lines} />
            <Reckoning discount={<Discount {...own} />} sums={<SumList totals={totals} />} />
          </Panel>
          <Panel>
            <Delivery {...own} />
          </Panel>
        </>
      }
      side={
        <>
          <Panel>
            <BuyerPart {...own} chosen={form.client ?? client} client={client} />
          </Panel>
          <Panel>
            <Payment {...own} total={toAmount(totals.total)} />
          </Panel>
          <Panel>
            <About {...own} />
          </Panel>
          <Create sending={sending} />
        </>
      }
    />
  );
}

/** The button that makes the order; Ctrl+Enter does the same. */
function Create({ sending }: { readonly sending: Sending }) {
  useHotkeys([['mod+Enter', sending.send]], []);
  return (
    <div className={classes.create}>
      <Refusal sending={sending} />
      <Button fullWidth loading={sending.isSending} onClick={sending.send} title="Ctrl+Enter">
        <Trans>Створити замовлення</Trans>
      </Button>
    </div>
  );
}
