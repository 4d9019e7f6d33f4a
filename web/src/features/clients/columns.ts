import type { ColumnPlan } from '@/shared/table/columns';

const columnNames = [
  'phones',
  'emails',
  'addresses',
  'responsible',
  'reliability',
  'chats',
  'created',
] as const;

export type ColumnName = (typeof columnNames)[number];

export const clientColumns: ColumnPlan<ColumnName> = {
  table: 'clients',
  names: columnNames,
  usual: ['phones', 'responsible', 'reliability', 'chats', 'created'],
};
