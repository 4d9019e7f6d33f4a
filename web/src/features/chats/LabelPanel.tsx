import { Trans, useLingui } from '@lingui/react/macro';
import { Button, SegmentedControl, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { foldLabelName } from '@/shared/lib/labelNames';
import { labelsQuery } from '@/shared/labels/api';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LabelChip } from '@/shared/ui/LabelChip';
import { LoadingLines } from '@/shared/ui/LoadingLines';
import { Choice } from './Choice';
import { toggled, type ChatFilter, type LabelMode } from './filter';
import type { FilterPanelProps } from './FilterPanel';
import { useCounts } from './useCounts';
import classes from './Funnel.module.css';

/** Which labels the chats must have: one of the chosen, or all of them. */
export function LabelPanel({ filter, onFilter }: FilterPanelProps) {
  const { t } = useLingui();
  const [words, setWords] = useState('');
  return (
    <div className={classes.panel}>
      <div className={classes.head}>
        <TextInput
          data-autofocus
          size="sm"
          aria-label={t`Знайти мітку`}
          placeholder={t`Знайти мітку`}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <ModeSwitch filter={filter} onFilter={onFilter} />
      </div>
      <div className={classes.body}>
        <Labels filter={filter} onFilter={onFilter} words={words} />
      </div>
      {filter.label.length > 0 && (
        <div className={classes.foot}>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            onClick={() => onFilter({ ...filter, label: [], labelMode: 'any' })}
          >
            <Trans>Скинути мітки</Trans>
          </Button>
        </div>
      )}
    </div>
  );
}

function ModeSwitch({ filter, onFilter }: FilterPanelProps) {
  const { t } = useLingui();
  const modes: { value: LabelMode; label: string }[] = [
    { value: 'any', label: t`Хоча б одна` },
    { value: 'all', label: t`Усі вибрані` },
  ];
  return (
    <SegmentedControl
      size="xs"
      fullWidth
      aria-label={t`Які з вибраних міток має мати чат`}
      data={modes}
      value={filter.labelMode}
      onChange={(labelMode) => onFilter({ ...filter, labelMode })}
    />
  );
}

interface LabelsProps extends FilterPanelProps {
  readonly words: string;
}

function Labels({ filter, onFilter, words }: LabelsProps) {
  const counts = useCounts(filter);
  const { data, error, isPending, refetch } = useQuery(labelsQuery);
  if (isPending) return <LoadingLines count={4} height={24} />;
  if (data === undefined) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const found = data.items.filter(({ name }) => foldLabelName(name).includes(foldLabelName(words)));
  if (found.length === 0) return <Nothing isSearch={data.items.length > 0} />;
  return found.map((label) => (
    <Choice
      key={label.id}
      label={<LabelChip label={label} />}
      count={counts && (counts.labels.find(({ id }) => id === label.id)?.count ?? 0)}
      checked={filter.label.includes(label.id)}
      onToggle={() => onFilter(withToggled(filter, label.id))}
    />
  ));
}

function withToggled(filter: ChatFilter, labelId: number): ChatFilter {
  return { ...filter, label: toggled(filter.label, labelId) };
}

function Nothing({ isSearch }: { readonly isSearch: boolean }) {
  return (
    <Text size="sm" c="dimmed" className={classes.quiet ?? ''}>
      {isSearch ? (
        <Trans>Такої мітки немає.</Trans>
      ) : (
        <Trans>Міток ще немає. Додайте першу в чаті, праворуч від розмови.</Trans>
      )}
    </Text>
  );
}
