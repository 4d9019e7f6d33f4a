import { useLingui } from '@lingui/react/macro';
import { Switch, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Section } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useListCall, type ListCalls } from './api';
import { ChoiceName, DeleteChoice, NewChoice } from './ChoiceParts';
import { SortableList } from './SortableList';
import classes from './OrderSettings.module.css';

/** A row that orders choose. */
export interface Choice {
  readonly id: number;
  readonly name: string;
  readonly is_active: boolean;
}

interface ChoiceListProps<Row extends Choice> {
  readonly title: string;
  readonly empty: ReactNode;
  readonly query: UseQueryResult<{ readonly items: readonly Row[] }>;
  readonly calls: ListCalls;
  /** What only rows of this list have. */
  readonly extra?: (row: Row) => ReactNode;
}

/** Ways to pay or deliver, or sources: added, renamed, arranged, put out of use. */
export function ChoiceList<Row extends Choice>(props: ChoiceListProps<Row>) {
  const { title, empty, query, calls, extra } = props;
  const { t } = useLingui();
  const calling = useListCall();
  const notifyError = useNotifyError();
  const call = (act: () => Promise<unknown>) => calling.mutate(act, { onError: notifyError });
  return (
    <Section title={title}>
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Text size="sm" c="dimmed" mb="sm">
              {empty}
            </Text>
          ) : (
            <SortableList label={title} rows={items} onArrange={(ids) => call(() => calls.arrange(ids))}>
              {(row) => (
                <>
                  <div className={classes.name} data-off={!row.is_active || undefined}>
                    <ChoiceName name={row.name} onRename={(name) => calls.change(row.id, { name })} />
                  </div>
                  <div className={classes.tools}>
                    {extra?.(row)}
                    <Switch
                      size="xs"
                      label={t`У вжитку`}
                      aria-label={t`«${row.name}» у вжитку`}
                      checked={row.is_active}
                      onChange={(event) => {
                        const isActive = event.currentTarget.checked;
                        call(() => calls.change(row.id, { is_active: isActive }));
                      }}
                    />
                    <DeleteChoice name={row.name} onDelete={() => calls.remove(row.id)} />
                  </div>
                </>
              )}
            </SortableList>
          )
        }
      </QueryView>
      <NewChoice list={title} onAdd={(name) => calls.add({ name })} />
    </Section>
  );
}
