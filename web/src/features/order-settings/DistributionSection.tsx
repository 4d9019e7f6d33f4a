import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Stack, Switch, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Distribution } from '@/shared/api/types';
import { Section } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { distributionQuery, useChangeDistribution } from './distribution';
import { LeavingFields } from './LeavingFields';
import { NextTaker } from './NextTaker';
import { Participants } from './Participants';
import { useFollowQueue } from './useFollowQueue';

/** Orders and chats that go by themselves to those who are on site. */
export function DistributionSection() {
  const query = useQuery(distributionQuery);
  useFollowQueue();
  return (
    <Section
      title={<Trans>Автоматичний розподіл</Trans>}
      action={
        <Anchor component={Link} to="/administration/shifts" size="sm">
          <Trans>Робочі зміни</Trans>
        </Anchor>
      }
    >
      <QueryView query={query}>{(known) => <Settings known={known} />}</QueryView>
    </Section>
  );
}

function Settings({ known }: { readonly known: Distribution }) {
  const isOn = known.orders_enabled || known.chats_enabled;
  return (
    <Stack gap="md">
      <Ticks known={known} />
      {isOn && (
        <>
          <LeavingFields known={known} />
          <Participants known={known} />
          <NextTaker known={known} />
        </>
      )}
    </Stack>
  );
}

function Ticks({ known }: { readonly known: Distribution }) {
  const { t } = useLingui();
  const change = useChangeDistribution();
  return (
    <>
      <Switch
        label={t`Автоматичний розподіл замовлень`}
        description={t`Угорі в усіх з’являється перемикач «На місці», а нові замовлення самі переходять до тих, хто на місці`}
        checked={known.orders_enabled}
        disabled={change.isPending}
        onChange={(event) => {
          change.mutate({ orders_enabled: event.currentTarget.checked });
        }}
      />
      <Waiting isOn={known.orders_enabled} count={known.orders_waiting} />
      <Switch
        label={t`Автоматичний розподіл чатів`}
        description={t`Чати без відповідального, де клієнт чекає на відповідь, теж переходять самі`}
        checked={known.chats_enabled}
        disabled={change.isPending}
        onChange={(event) => {
          change.mutate({ chats_enabled: event.currentTarget.checked });
        }}
      />
      <Waiting isOn={known.chats_enabled} count={known.chats_waiting} />
    </>
  );
}

interface WaitingProps {
  readonly isOn: boolean;
  readonly count: number;
}

/** The queue; before the tick it says what the tick would hand out at once. */
function Waiting({ isOn, count }: WaitingProps) {
  if (!isOn && count === 0) return null;
  return (
    <Text size="sm" c="dimmed" ps="3.125rem" mt="-0.625rem">
      {isOn ? <Trans>У черзі: {count}</Trans> : <Trans>Уже чекають без відповідального: {count}. Їх теж буде роздано.</Trans>}
    </Text>
  );
}
