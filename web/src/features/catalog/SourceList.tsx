import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CatalogSource } from '@/shared/api/types';
import { formatDateTime } from '@/shared/lib/format';
import { Section } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { sourcesQuery, useDeleteSource, useLoadSource, useSaveSource } from './api';
import classes from './Catalog.module.css';

/** Where goods come from, and how often each is read by itself. */
export function SourceList() {
  const sources = useQuery(sourcesQuery);
  return (
    <Section title={<Trans>Джерела</Trans>}>
      <QueryView query={sources}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">
              <Trans>Джерело з’явиться після першого імпорту.</Trans>
            </Text>
          ) : (
            <ul className={classes.list}>
              {items.map((source) => (
                <SourceLine key={source.id} source={source} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </Section>
  );
}

function SourceLine({ source }: { readonly source: CatalogSource }) {
  const { name, url, next_at: next } = source;
  const time = next === null ? '' : formatDateTime(next);
  return (
    <li className={classes.row}>
      <Group justify="space-between" py="xs" gap="xs">
        <div>
          <Text fw={500}>{name}</Text>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {url === '' ? <Trans>файли</Trans> : url}
            {next !== null && <Trans> · наступне читання {time}</Trans>}
          </Text>
        </div>
        <SourceActs source={source} />
      </Group>
    </li>
  );
}

function SourceActs({ source }: { readonly source: CatalogSource }) {
  const load = useLoadSource();
  const remove = useDeleteSource();
  const onError = useNotifyError();
  return (
    <Group gap="xs">
      {source.url !== '' && (
        <>
          <Schedule source={source} />
          <Button
            size="compact-sm"
            variant="default"
            loading={load.isPending}
            onClick={() => load.mutate({ source_id: source.id, file_id: null }, { onError })}
          >
            <Trans>Прочитати зараз</Trans>
          </Button>
        </>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        color="red"
        loading={remove.isPending}
        onClick={() => remove.mutate(source.id, { onError })}
      >
        <Trans>Забути</Trans>
      </Button>
    </Group>
  );
}

function Schedule({ source }: { readonly source: CatalogSource }) {
  const { t } = useLingui();
  const save = useSaveSource();
  const onError = useNotifyError();
  const name = source.name;
  return (
    <Select
      size="xs"
      w="9.5rem"
      aria-label={t`Розклад: ${name}`}
      allowDeselect={false}
      value={String(source.hours)}
      data={[
        { value: '0', label: t`Лише вручну` },
        { value: '1', label: t`Щогодини` },
        { value: '6', label: t`Кожні 6 годин` },
        { value: '12', label: t`Двічі на добу` },
        { value: '24', label: t`Раз на добу` },
      ]}
      onChange={(hours) => save.mutate({ id: source.id, body: { hours: Number(hours) } }, { onError })}
    />
  );
}
