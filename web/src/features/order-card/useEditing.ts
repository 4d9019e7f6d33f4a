import { useEffect, useMemo, useState } from 'react';
import type { Order } from '@/shared/api/types';
import { keep, readKept } from '@/shared/lib/kept';
import { isRecord } from '@/shared/lib/record';
import type { ChangeForm, OrderForm } from '@/shared/orders/form';
import { readForm } from '@/shared/orders/readForm';
import { useMe } from '@/shared/session/api';
import { changedFields, rebase, type Edit, type FieldName } from './compare';
import { formOf } from './orderForm';

/** Unsaved changes, with the order's version that they began at. */
interface Kept extends Edit {
  readonly version: number;
}

export interface Editing {
  /** The order as it would be saved. */
  readonly form: OrderForm;
  /** The order as it was saved last, by whomever. */
  readonly saved: OrderForm;
  readonly changed: readonly FieldName[];
  /** What somebody else has saved meanwhile, otherwise than it is written here. */
  readonly conflicts: readonly FieldName[];
  /** Somebody has changed the order since the editing began. */
  readonly isOvertaken: boolean;
  readonly change: ChangeForm;
  /** Takes a form as it is, from now on compared with the order as it is now. */
  readonly settle: (form: OrderForm) => void;
  /** Forgets the changes; the answer brings them back. */
  readonly undo: () => () => void;
}

/** An order being edited: changes are kept over a reload, and brought up to what others save. */
export function useEditing(order: Order): Editing {
  const me = useMe();
  const name = `kramar-card-${me.id}-${order.id}`;
  const [kept, setKept] = useState(() => readEdit(readKept(name)));
  useEffect(() => keep(name, kept), [name, kept]);
  const saved = useMemo(() => formOf(order), [order]);
  const { version } = order;
  const now = useMemo(() => rebased(kept, saved), [kept, saved]);
  const changed = changedFields(saved, now.mine);
  return {
    form: now.mine,
    saved,
    changed,
    conflicts: now.conflicts,
    isOvertaken: kept !== null && changed.length > 0 && kept.version < version,
    change: (next) =>
      setKept((known) => {
        const { base, mine } = rebased(known, saved);
        return { base, mine: next(mine), version: known?.version ?? version };
      }),
    settle: (form) => setKept({ base: saved, mine: form, version }),
    undo: () => {
      setKept(null);
      return () => setKept(kept);
    },
  };
}

function rebased(kept: Kept | null, saved: OrderForm) {
  return kept === null ? { base: saved, mine: saved, conflicts: [] } : rebase(kept, saved);
}

function readEdit(value: unknown): Kept | null {
  if (!isRecord(value) || typeof value.version !== 'number') return null;
  const base = readForm(value.base);
  const mine = readForm(value.mine);
  return base === null || mine === null ? null : { base, mine, version: value.version };
}
