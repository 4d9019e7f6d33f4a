import type { ColumnPlan } from '@/shared/table/columns';

const columnNames = [
  'status',
  'buyer',
  'phone',
  'goods',
  'total',
  'payment',
  'responsible',
  'source',
  'delivery',
  'ttn',
  'comment',
  'utm',
  'created',
  'changed',
] as const;

export type ColumnName = (typeof columnNames)[number];

export const orderColumns: ColumnPlan<ColumnName> = {
  table: 'orders',
  names: columnNames,
  usual: [
    'status',
    'buyer',
    'phone',
    'goods',
    'total',
    'payment',
    'responsible',
    'source',
    'delivery',
    'created',
  ],
};

/** In pixels, before anybody has pulled a column wider. */
export const usualWidths: Readonly<Record<ColumnName, number>> = {
  status: 140,
  buyer: 145,
  phone: 145,
  goods: 140,
  total: 105,
  payment: 104,
  responsible: 122,
  source: 108,
  delivery: 135,
  ttn: 150,
  comment: 200,
  utm: 140,
  created: 125,
  changed: 120,
};
