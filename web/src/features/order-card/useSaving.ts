import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isApiError } from '@/shared/api/errors';
import type { Order } from '@/shared/api/types';
import type { OrderForm } from '@/shared/orders/form';
import { paymentMethodsQuery } from '@/shared/orders/methods';
import { findProblems, type Problems } from '@/shared/orders/toOrder';
import { orderQuery, sendPatch, useKeepOrder } from './api';
import { rebase } from './compare';
import { formOf, toPatch } from './orderForm';
import type { Editing } from './useEditing';

export interface Saving {
  readonly problems: Problems;
  readonly error: unknown;
  readonly isSaving: boolean;
  readonly isComparing: boolean;
  readonly save: (form?: OrderForm) => Promise<boolean>;
  readonly compare: (isWanted: boolean) => void;
}

const none: Problems = {};

/** Saves what was changed; where somebody was first, their changes are compared with these. */
export function useSaving(order: Order, editing: Editing): Saving {
  const { data } = useQuery(paymentMethodsQuery);
  const client = useQueryClient();
  const keepOrder = useKeepOrder();
  const [isTried, setTried] = useState(false);
  const [isComparing, setComparing] = useState(false);
  // The server's words are about what was sent.
  const [sent, setSent] = useState<OrderForm | null>(null);
  const isCash = (form: OrderForm) =>
    data?.items.some(({ id, is_cash_on_delivery: cash }) => cash && id === form.paymentId) ?? false;

  const sending = useMutation({
    mutationFn: async (form: OrderForm) => {
      try {
        return await sendPatch(order.id, toPatch(order, form, isCash(form)));
      } catch (error) {
        if (!isOvertaken(error)) throw error;
        const fresh = await client.query({ ...orderQuery(order.id), staleTime: 0 });
        const { mine, conflicts } = rebase({ base: formOf(order), mine: form }, formOf(fresh));
        if (conflicts.length > 0) throw error;
        return await sendPatch(order.id, toPatch(fresh, mine, isCash(mine)));
      }
    },
    onSuccess: (fresh) => {
      keepOrder(fresh);
      editing.undo();
      setTried(false);
      setComparing(false);
    },
    onError: (error) => setComparing(isOvertaken(error)),
  });
  const save = async (form = editing.form) => {
    setTried(true);
    setSent(form);
    if (Object.keys(findProblems(form)).length > 0) {
      setComparing(false);
      return false;
    }
    try {
      await sending.mutateAsync(form);
      return true;
    } catch {
      return false;
    }
  };
  return {
    problems: isTried ? findProblems(editing.form) : none,
    error: sent === editing.form && !isOvertaken(sending.error) ? sending.error : null,
    isSaving: sending.isPending,
    isComparing,
    save: (form) => {
      if (form !== undefined || editing.conflicts.length === 0) return save(form);
      setComparing(true);
      return Promise.resolve(false);
    },
    compare: setComparing,
  };
}

function isOvertaken(error: unknown): boolean {
  return isApiError(error) && error.code === 'order_changed';
}
