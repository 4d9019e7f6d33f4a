import { isRecord } from '@/shared/lib/record';
import type { OrderForm } from '@/shared/orders/form';
import { readForm } from '@/shared/orders/readForm';

/** An order that is being written, and whether its panel is open. */
export interface Draft {
  readonly isOpen: boolean;
  readonly form: OrderForm;
}

/** Reads what this browser has kept; nothing where it is absent or broken. */
export function readDraft(kept: unknown): Draft | null {
  if (!isRecord(kept)) return null;
  const form = readForm(kept.form);
  return form === null ? null : { isOpen: kept.isOpen === true, form };
}
