import { Trans } from '@lingui/react/macro';
import { Center } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { AuditEntry } from '@/shared/api/types';
import { formatDay } from '@/shared/lib/format';
import { EmptyState } from '@/shared/ui/EmptyState';
import { OlderButton } from '@/shared/ui/OlderButton';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { auditQuery } from './api';
import { AuditFilters } from './AuditFilters';
import { AuditRow } from './AuditRow';
import { readAuditSearch, type AuditSearch } from './search';
import classes from './Audit.module.css';

/** Адміністрування → Історія змін. */
export function AuditPage() {
  const search = readAuditSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const query = useInfiniteQuery(auditQuery(search));
  const handleSearch = (wanted: AuditSearch) =>
    void navigate({ to: '/administration/audit', search: wanted, replace: true });
  return (
    <Page
      title={<Trans>Історія змін</Trans>}
      description={<Trans>Хто, що й коли змінив у компанії</Trans>}
    >
      <AuditFilters search={search} onChange={handleSearch} />
      <QueryView query={query}>
        {({ pages }) => (
          <Days
            entries={pages.flatMap(({ items }) => items)}
            isNarrowed={Object.keys(search).length > 0}
            onNarrow={({ target }) => handleSearch({ kind: target.kind, id: target.id })}
          />
        )}
      </QueryView>
      <Center>
        <OlderButton query={query} />
      </Center>
    </Page>
  );
}

interface DaysProps {
  readonly entries: readonly AuditEntry[];
  readonly isNarrowed: boolean;
  readonly onNarrow: (entry: AuditEntry) => void;
}

/** Day by day, as the clock of whoever looks divides them. */
function Days({ entries, isNarrowed, onNarrow }: DaysProps) {
  if (entries.length === 0) return <Nothing isNarrowed={isNarrowed} />;
  return byDay(entries).map(([day, ofDay]) => (
    <section key={day}>
      <h2 className={classes.day}>{day}</h2>
      <ul className={classes.rows}>
        {ofDay.map((entry) => (
          <AuditRow key={entry.id} entry={entry} onNarrow={() => onNarrow(entry)} />
        ))}
      </ul>
    </section>
  ));
}

function byDay(entries: readonly AuditEntry[]): readonly (readonly [string, readonly AuditEntry[]])[] {
  const days = new Map<string, AuditEntry[]>();
  for (const entry of entries) {
    const day = formatDay(entry.created_at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}

function Nothing({ isNarrowed }: { readonly isNarrowed: boolean }) {
  return (
    <Center py="xl">
      {isNarrowed ? (
        <EmptyState icon={IconHistory} title={<Trans>Таких змін немає</Trans>}>
          <Trans>Приберіть якийсь із фільтрів.</Trans>
        </EmptyState>
      ) : (
        <EmptyState icon={IconHistory} title={<Trans>Ще нічого не змінювали</Trans>}>
          <Trans>Тут буде кожна зміна налаштувань, замовлень, клієнтів і чатів.</Trans>
        </EmptyState>
      )}
    </Center>
  );
}
