import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Select, Table, Text } from '@mantine/core';
import type { CatalogPreview } from '@/shared/api/types';
import { formatMoney, formatNumber } from '@/shared/lib/format';
import { useMe } from '@/shared/session/api';
import classes from './Catalog.module.css';

interface PreviewTableProps {
  readonly preview: CatalogPreview;
  readonly onMapping: (mapping: Readonly<Record<string, string>>) => void;
}

/** Which column is which field, and what the first rows come to. */
export function PreviewTable({ preview, onMapping }: PreviewTableProps) {
  return (
    <>
      {preview.heads.length > 0 && <Columns preview={preview} onMapping={onMapping} />}
      {preview.rows.length > 0 && <Rows rows={preview.rows} />}
    </>
  );
}

function Columns({ preview, onMapping }: PreviewTableProps) {
  const { t } = useLingui();
  const fields = [
    { value: 'id', label: t`Код` },
    { value: 'group', label: t`Код групи` },
    { value: 'name', label: t`Назва` },
    { value: 'variant', label: t`Варіант` },
    { value: 'sku', label: t`Артикул` },
    { value: 'price', label: t`Ціна` },
    { value: 'old_price', label: t`Стара ціна` },
    { value: 'stock', label: t`Залишок` },
    { value: 'available', label: t`Наявність` },
    { value: 'category', label: t`Категорія` },
    { value: 'vendor', label: t`Виробник` },
    { value: 'barcode', label: t`Штрихкод` },
    { value: 'description', label: t`Опис` },
    { value: 'attribute', label: t`Характеристика` },
  ];
  return (
    <Group gap="xs" align="flex-end">
      {[...new Set(preview.heads)].filter((head) => head !== '').map((head) => (
        <Select
          key={head}
          size="xs"
          w="10rem"
          label={head}
          placeholder={t`Не брати`}
          clearable
          data={fields}
          value={preview.mapping[head] ?? null}
          onChange={(field) => onMapping(withField(preview.mapping, head, field))}
        />
      ))}
    </Group>
  );
}

/** A field comes from one column; attributes come from many. */
function withField(
  mapping: Readonly<Record<string, string>>,
  head: string,
  field: string | null,
): Readonly<Record<string, string>> {
  const others = Object.entries(mapping).filter(
    ([name, value]) => name !== head && (value !== field || field === 'attribute'),
  );
  return Object.fromEntries(field === null ? others : [...others, [head, field]]);
}

function Rows({ rows }: { readonly rows: CatalogPreview['rows'] }) {
  const { company } = useMe();
  return (
    <div className={classes.table}>
      <Table verticalSpacing={4} fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th><Trans>Рядок</Trans></Table.Th>
            <Table.Th><Trans>Код</Trans></Table.Th>
            <Table.Th><Trans>Товар</Trans></Table.Th>
            <Table.Th><Trans>Категорія</Trans></Table.Th>
            <Table.Th className={classes.numbers ?? ''}><Trans>Ціна</Trans></Table.Th>
            <Table.Th className={classes.numbers ?? ''}><Trans>Залишок</Trans></Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={`${String(row.number)}-${row.problem}`}>
              <Table.Td>{row.number}</Table.Td>
              <Table.Td>{row.external_id}</Table.Td>
              <Table.Td>
                {row.name}
                {row.problem !== '' && <Text size="sm" c="red">{row.problem}</Text>}
              </Table.Td>
              <Table.Td>{row.category}</Table.Td>
              <Table.Td className={classes.numbers ?? ''}>
                {row.price !== '' && formatMoney(row.price, company.currency)}
              </Table.Td>
              <Table.Td className={classes.numbers ?? ''}>
                {row.stock !== null && formatNumber(row.stock)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
