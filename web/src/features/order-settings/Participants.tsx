import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, NumberInput, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Distribution, Participant, ParticipantTerms } from '@/shared/api/types';
import { QueryView } from '@/shared/ui/QueryView';
import { participantsQuery, useSetTerms } from './distribution';
import classes from './Distribution.module.css';

interface ParticipantsProps {
  readonly known: Distribution;
}

/** Who takes part, with which weight and limits. */
export function Participants({ known }: ParticipantsProps) {
  const query = useQuery(participantsQuery);
  return (
    <div>
      <Title order={3} size="h5" mb={4}>
        <Trans>Хто бере участь</Trans>
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        <Trans>
          Вага 2 отримує вдвічі більше за вагу 1; вага 0 — тільки власних клієнтів. Ліміт — скільки нових
          замовлень і замовлень у роботі або відкритих чатів може бути одночасно.
        </Trans>
      </Text>
      <QueryView query={query}>
        {({ items }) => (
          <Table.ScrollContainer minWidth={known.orders_enabled && known.chats_enabled ? 540 : 440}>
            <Table verticalSpacing={6}>
              <Head known={known} />
              <Table.Tbody>
                {items.map((row) => (
                  <Row key={row.employee.id} row={row} known={known} />
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </QueryView>
    </div>
  );
}

function Head({ known }: ParticipantsProps) {
  return (
    <Table.Thead>
      <Table.Tr>
        <Table.Th>
          <Trans>Співробітник</Trans>
        </Table.Th>
        <Table.Th className={classes.number}>
          <Trans>Вага</Trans>
        </Table.Th>
        {known.orders_enabled && (
          <Table.Th className={classes.number}>
            <Trans>Замовлень</Trans>
          </Table.Th>
        )}
        {known.chats_enabled && (
          <Table.Th className={classes.number}>
            <Trans>Чатів</Trans>
          </Table.Th>
        )}
      </Table.Tr>
    </Table.Thead>
  );
}

function Row({ row, known }: ParticipantsProps & { readonly row: Participant }) {
  const { t } = useLingui();
  const saving = useSetTerms(row.employee.id);
  const { takes_part, weight, order_limit, chat_limit } = row;
  const { name } = row.employee;
  const save = (changed: Partial<ParticipantTerms>) => {
    saving.mutate({ takes_part, weight, order_limit, chat_limit, ...changed });
  };
  return (
    <Table.Tr data-off={!takes_part || undefined}>
      <Table.Td>
        <Checkbox
          label={
            <span className={classes.person}>
              {name}
              {row.on_site && <OnSite />}
            </span>
          }
          aria-label={t`${name}: бере участь`}
          checked={takes_part}
          onChange={(event) => {
            save({ takes_part: event.currentTarget.checked });
          }}
        />
      </Table.Td>
      <Table.Td className={classes.number}>
        <AmountField
          label={t`${name}: вага`}
          value={weight}
          max={100}
          onSave={(value) => {
            save({ weight: value ?? 1 });
          }}
        />
      </Table.Td>
      {known.orders_enabled && (
        <Table.Td className={classes.number}>
          {row.takes_orders && (
            <AmountField
              label={t`${name}: ліміт замовлень`}
              value={order_limit}
              max={1000}
              onSave={(value) => {
                save({ order_limit: value });
              }}
            />
          )}
        </Table.Td>
      )}
      {known.chats_enabled && (
        <Table.Td className={classes.number}>
          {row.takes_chats && (
            <AmountField
              label={t`${name}: ліміт чатів`}
              value={chat_limit}
              max={1000}
              onSave={(value) => {
                save({ chat_limit: value });
              }}
            />
          )}
        </Table.Td>
      )}
    </Table.Tr>
  );
}

function OnSite() {
  const { t } = useLingui();
  return <span className={classes.dot} role="img" aria-label={t`На місці`} title={t`На місці`} />;
}

interface AmountFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly max: number;
  readonly onSave: (value: number | null) => void;
}

/** A number that is saved when one leaves it; an empty limit is none. */
function AmountField({ label, value, max, onSave }: AmountFieldProps) {
  const { t } = useLingui();
  const [shown, setShown] = useState(value);
  const [typed, setTyped] = useState<number | string>(value ?? '');
  if (shown !== value) {
    setShown(value);
    setTyped(value ?? '');
  }
  return (
    <NumberInput
      size="xs"
      w="6rem"
      aria-label={label}
      placeholder={t`без ліміту`}
      min={0}
      max={max}
      clampBehavior="strict"
      allowDecimal={false}
      hideControls
      value={typed}
      onChange={setTyped}
      onBlur={() => {
        const wanted = typed === '' ? null : Number(typed);
        if (wanted !== value) onSave(wanted);
      }}
    />
  );
}
