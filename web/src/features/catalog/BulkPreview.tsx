import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Alert, ScrollArea, Skeleton, Table, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ProductBulkPreview } from '@/shared/api/types';
import { formatMoney, formatNumber } from '@/shared/lib/format';
import { useMe } from '@/shared/session/api';
import { useErrorText } from '@/shared/ui/useErrorText';
import { useBulkReasons } from './useBulkReasons';
import classes from './Catalog.module.css';

type Line = ProductBulkPreview['lines'][number];

interface BulkPreviewProps {
  readonly query: UseQueryResult<ProductBulkPreview>;
  /** Something is filled in. */
  readonly isAsked: boolean;
}

/** The first of the offers, as they are and as they would be. */
export function BulkPreview({ query, isAsked }: BulkPreviewProps) {
  const errorText = useErrorText();
  if (!isAsked) {
    return (
      <Text size="sm" c="dimmed">
        <Trans>Заповніть, що змінити: тут буде видно, як стане.</Trans>
      </Text>
    );
  }
  if (query.error !== null) return <Alert color="red">{errorText(query.error)}</Alert>;
  if (query.data === undefined) return <Skeleton height={160} />;
  return <Lines preview={query.data} />;
}

function Lines({ preview: { total, lines } }: { readonly preview: ProductBulkPreview }) {
  const { t } = useLingui();
  return (
    <div aria-live="polite">
      <Text size="sm" mb={6}>
        <Plural
          value={total}
          one="Буде змінено # товар"
          few="Буде змінено # товари"
          many="Буде змінено # товарів"
          other="Буде змінено # товару"
        />
        {lines.length < total && (
          <>
            {' '}
            <Text span c="dimmed">
              <Trans>Показано перші.</Trans>
            </Text>
          </>
        )}
      </Text>
      <ScrollArea.Autosize mah="40vh" viewportProps={{ tabIndex: 0, 'aria-label': t`Як стане` }}>
        <Table stickyHeader verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t`Товар`}</Table.Th>
              <Table.Th className={classes.numbers}>{t`Ціна`}</Table.Th>
              <Table.Th className={classes.numbers}>{t`Залишок`}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line) => (
              <Row key={line.offer_id} line={line} />
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
    </div>
  );
}

function Row({ line }: { readonly line: Line }) {
  const { company } = useMe();
  const reasons = useBulkReasons();
  const money = (amount: string) => formatMoney(amount, company.currency);
  return (
    <Table.Tr>
      <Table.Td>
        {line.name}
        {line.problem !== '' && (
          <Text size="sm" c="red">
            <Trans>Буде пропущено: {reasons(line.problem)}</Trans>
          </Text>
        )}
      </Table.Td>
      <Table.Td className={classes.numbers}>
        <Change from={money(line.price)} to={money(line.new_price)} />
      </Table.Td>
      <Table.Td className={classes.numbers}>
        <Change from={formatNumber(line.stock)} to={formatNumber(line.new_stock)} />
      </Table.Td>
    </Table.Tr>
  );
}

function Change({ from, to }: { readonly from: string; readonly to: string }) {
  if (from === to) return <Text size="sm">{from}</Text>;
  return (
    <Text size="sm">
      <Text span c="dimmed" td="line-through">
        {from}
      </Text>{' '}
      <strong>{to}</strong>
    </Text>
  );
}
