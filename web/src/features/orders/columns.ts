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
  status: 150,
  buyer: 170,
  phone: 155,
  goods: 230,
  total: 110,
  payment: 110,
  responsible: 130,
  source: 110,
  delivery: 180,
  ttn: 150,
  comment: 200,
  utm: 140,
  created: 120,
  changed: 120,
};
