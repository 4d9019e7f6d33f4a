import { Trans, useLingui } from '@lingui/react/macro';
import { Badge, Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Client } from '@/shared/api/types';
import { ReliabilityText } from '@/shared/clients/ReliabilityText';
import { formatDate, formatNumber } from '@/shared/lib/format';
import { formatPhone } from '@/shared/lib/phone';
import type { ColumnName } from './columns';
import { noneChosen, toggle, type Chosen } from '@/shared/table/selection';
import { useColumnTitle } from './useColumnTitle';
import classes from './Clients.module.css';

interface ClientTableProps {
  readonly clients: readonly Client[];
  readonly columns: readonly ColumnName[];
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

/** A line for each client; the name leads to the card. */
export function ClientTable({ clients, columns, chosen, onChoose }: ClientTableProps) {
  const { t } = useLingui();
  const titles = useColumnTitle();
  const isWhole = chosen.all || clients.every(({ id }) => chosen.ids.includes(id));
  const chooseAll = () =>
    onChoose(isWhole ? noneChosen : { ids: clients.map(({ id }) => id), all: false });
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th className={classes.tick}>
            <Checkbox
              size="xs"
              aria-label={t`Вибрати всіх на екрані`}
              checked={isWhole}
              indeterminate={!isWhole && chosen.ids.length > 0}
              onChange={chooseAll}
            />
          </th>
          <th scope="col">
            <Trans>Клієнт</Trans>
          </th>
          {columns.map((name) => (
            <th key={name} scope="col" data-column={name}>
              {titles[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {clients.map((client) => (
          <ClientRow
            key={client.id}
            client={client}
            columns={columns}
            isChosen={chosen.all || chosen.ids.includes(client.id)}
            onToggle={() => onChoose(toggle(chosen, client.id))}
          />
        ))}
      </tbody>
    </table>
  );
}

interface ClientRowProps {
  readonly client: Client;
  readonly columns: readonly ColumnName[];
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function ClientRow({ client, columns, isChosen, onToggle }: ClientRowProps) {
  const { t } = useLingui();
  const { name } = client;
  return (
    <tr data-chosen={isChosen || undefined}>
      <td className={classes.tick}>
        <Checkbox size="xs" aria-label={t`Вибрати: ${name}`} checked={isChosen} onChange={onToggle} />
      </td>
      <th scope="row" className={classes.name}>
        <Link
          to="/clients/$clientId"
          params={{ clientId: String(client.id) }}
          className={classes.link}
          data-client-link
        >
          {name}
        </Link>
        {client.blacklist !== null && (
          <Badge color="red" variant="light" size="sm" ml={6}>
            <Trans>Чорний список</Trans>
          </Badge>
        )}
      </th>
      {columns.map((column) => (
        <td key={column} data-column={column}>
          <Cell client={client} column={column} />
        </td>
      ))}
    </tr>
  );
}

function Cell({ client, column }: { readonly client: Client; readonly column: ColumnName }) {
  switch (column) {
    case 'phones':
      return <Many values={client.phones.map(formatPhone)} />;
    case 'emails':
      return <Many values={client.emails} />;
    case 'addresses':
      return <Many values={client.addresses} />;
    case 'responsible':
      return client.responsible?.name ?? <span className={classes.none}>—</span>;
    case 'reliability':
      return <ReliabilityText reliability={client.reliability} />;
    case 'chats':
      return client.chat_count === 0 ? (
        <span className={classes.none}>—</span>
      ) : (
        formatNumber(client.chat_count)
      );
    case 'created':
      return formatDate(client.created_at);
  }
}

function Many({ values }: { readonly values: readonly string[] }) {
  const [first, ...others] = values;
  if (first === undefined) return <span className={classes.none}>—</span>;
  return (
    <span title={values.join('\n')}>
      {first}
      {others.length > 0 && <span className={classes.others}> +{others.length}</span>}
    </span>
  );
}
