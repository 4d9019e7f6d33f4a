import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Distribution, NextTaker as Next } from '@/shared/api/types';
import { useWhy } from '@/shared/lib/useWhy';
import { QueryView } from '@/shared/ui/QueryView';
import { nextQuery, type Kind } from './distribution';
import classes from './Distribution.module.css';

/** A dry run: who would be given the next one, and why not the others. */
export function NextTaker({ known }: { readonly known: Distribution }) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<Kind>('order');
  const both = known.orders_enabled && known.chats_enabled;
  const only: Kind = known.orders_enabled ? 'order' : 'chat';
  const kind = both ? chosen : only;
  const query = useQuery(nextQuery(kind));
  return (
    <div>
      <Title order={3} size="h5" mb="xs">
        <Trans>Хто наступний</Trans>
      </Title>
      {both && (
        <SegmentedControl
          size="xs"
          mb="xs"
          value={kind}
          data={[
            { value: 'order', label: t`Замовлення` },
            { value: 'chat', label: t`Чат` },
          ]}
          onChange={(value) => {
            setChosen(value === 'chat' ? 'chat' : 'order');
          }}
        />
      )}
      <QueryView query={query}>{(next) => <Answer next={next} />}</QueryView>
    </div>
  );
}

function Answer({ next }: { readonly next: Next }) {
  const whyOf = useWhy();
  const first = next.standings.find(({ state }) => state === 'next');
  const among = next.standings.filter(({ state }) => state === 'next' || state === 'ready').length;
  return (
    <>
      <Text mb="xs" aria-live="polite">
        {first && next.reason !== null ? (
          <>
            <strong>{first.employee.name}</strong>
            {'. '}
            {whyOf({ reason: next.reason, taken: first.taken, weight: first.weight, among })}
          </>
        ) : (
          <Trans>Нікого вільного: нове чекатиме в черзі</Trans>
        )}
      </Text>
      <ul className={classes.standings}>
        {next.standings.map((standing) => (
          <Standing key={standing.employee.id} standing={standing} />
        ))}
      </ul>
    </>
  );
}

function Standing({ standing }: { readonly standing: Next['standings'][number] }) {
  const { t } = useLingui();
  const { taken, in_hand: inHand, limit, state } = standing;
  const words = {
    next: t`наступний`,
    ready: t`на місці`,
    full: t`ліміт вичерпано`,
    weightless: t`вага 0: лише власні клієнти`,
    out: t`не бере участі`,
    away: t`не на місці`,
    not_allowed: t`не дозволяє роль`,
  };
  return (
    <li className={classes.standing} data-state={state}>
      <span className={classes.standingName}>{standing.employee.name}</span>
      <span>{words[state]}</span>
      <span className={classes.counts}>
        {limit === null ? (
          <Trans>
            сьогодні {taken}, на руках {inHand}
          </Trans>
        ) : (
          <Trans>
            сьогодні {taken}, на руках {inHand} з {limit}
          </Trans>
        )}
      </span>
    </li>
  );
}
