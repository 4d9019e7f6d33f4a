import { expect, test } from 'vitest';
import type { CompanyExport, Retention } from '@/shared/api/types';
import type { Jobs } from '@/shared/jobs/jobs';
import type { LiveEvent } from '@/shared/live/events';
import { exportsFamily, retentionFamily } from './api';

interface Picture {
  readonly retention?: Retention;
  readonly company_exports?: CompanyExport[];
}

interface Story {
  readonly name: string;
  readonly before: Picture;
  readonly events: readonly LiveEvent[];
  readonly after: Picture;
}

const told = import.meta.glob<readonly Story[]>('../../../../tests/contract/chats.json', {
  eager: true,
  import: 'default',
});
const stories = Object.values(told)
  .flat()
  .filter(({ events }) => events.some(({ kind }) => kind === 'retention.changed'));

test.each(stories)("the page of one's own data follows: $name", ({ before, events, after }) => {
  let retention = before.retention;
  let exports: Jobs<CompanyExport> = { items: before.company_exports ?? [] };
  for (const event of events) {
    const kept = retention && retentionFamily.reduce(retention, event, null);
    const listed = exportsFamily.reduce(exports, event, null);
    if (kept !== 'refetch') retention = kept;
    if (listed !== 'refetch') exports = listed;
  }
  expect({ retention, company_exports: exports.items }).toEqual({
    retention: after.retention,
    company_exports: after.company_exports,
  });
});
