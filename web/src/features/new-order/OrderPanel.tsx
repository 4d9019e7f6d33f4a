import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowsMaximize, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useId, useRef } from 'react';
import type { Chat } from '@/shared/api/types';
import { useClient } from '@/shared/clients/useClient';
import { InsertingContext } from '@/shared/composer/inserting';
import { useMe } from '@/shared/session/api';
import type { ChangeForm, OrderForm } from '@/shared/orders/form';
import { Source } from '@/shared/orders/About';
import { Goods } from '@/shared/orders/Goods';
import { Buyer, Comment, Delivery, Discount, Payment } from '@/shared/orders/Parts';
import { countTotals, toAmount } from '@/shared/orders/sums';
import { useErrors } from '@/shared/orders/useErrors';
import { changeDraft, setOpen, useDraft, type Place } from './drafts';
import { Foot } from './Foot';
import { useSending } from './useSending';
import classes from './NewOrder.module.css';

/** A new order for whoever writes, beside the conversation that goes on. */
export function OrderPanel({ chat }: { readonly chat: Chat }) {
  const me = useMe();
  const place = { employeeId: me.id, chatId: chat.id };
  const form = useDraft(place);
  return form === undefined ? null : <Panel chat={chat} place={place} form={form} />;
}

interface PanelProps {
  readonly chat: Chat;
  readonly place: Place;
  readonly form: OrderForm;
}

function Panel({ chat, place, form }: PanelProps) {
  const { t } = useLingui();
  const titleId = useId();
  const clientId = chat.client?.id ?? null;
  const client = useClient(clientId);
  const sending = useSending({ chat, clientId, place, form, client });
  const errorOf = useErrors(form, sending.problems, sending.error);
  const totals = countTotals(form);
  const onChange: ChangeForm = (next) => changeDraft(place, next);
  const own = { form, onChange, errorOf };
  const panel = useFirstField();
  const told = { chatId: chat.id, onLeave: () => notifications.show({ message: t`Додано в повідомлення` }) };
  return (
    <InsertingContext value={told}>
    <section ref={panel} className={classes.panel} data-beside aria-labelledby={titleId}>
      <header className={classes.head}>
        <h2 id={titleId} className={classes.title}>
          <Trans>Нове замовлення</Trans>
        </h2>
        <Group gap={4}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t`На всю сторінку`}
            title={t`На всю сторінку`}
            renderRoot={(props) => <Link to="/orders/new" search={{ chat: chat.id }} {...props} />}
          >
            <IconArrowsMaximize size={17} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t`Закрити`}
            onClick={() => setOpen(place, false)}
          >
            <IconX size={18} />
          </ActionIcon>
        </Group>
      </header>
      <div className={classes.body}>
        <Goods {...own} totals={totals.lines} />
        <Discount {...own} />
        <Buyer {...own} client={client} />
        <Delivery {...own} />
        <Payment {...own} total={toAmount(totals.total)} />
        <Source {...own} />
        <Comment {...own} />
      </div>
      <Foot totals={totals} sending={sending} />
    </section>
    </InsertingContext>
  );
}

/** Whoever opened the order goes on by naming goods. */
function useFirstField() {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, []);
  return panel;
}
