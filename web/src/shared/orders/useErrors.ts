import { useLingui } from '@lingui/react/macro';
import { isApiError } from '@/shared/api/errors';
import type { OrderForm } from './form';
import type { Problem, Problems } from './toOrder';

export type ErrorOf = (field: string) => string | undefined;

/** What to say of each field: what the page sees itself, else the server's own words. */
export function useErrors(form: OrderForm, problems: Problems, error: unknown): ErrorOf {
  const { t } = useLingui();
  const words: Readonly<Record<Problem, string>> = {
    empty: t`Додайте хоча б один товар`,
    name: t`Назвіть товар`,
    count: t`Ціле число від 1`,
    sum: t`Сума, як-от 640 або 640,50`,
    discount: form.isPercent ? t`Від 0 до 100` : t`Не більше за суму`,
  };
  const refused = isApiError(error) ? error.fields : {};
  return (field) => {
    const problem = problems[field];
    return problem === undefined ? refused[field] : words[problem];
  };
}

/** Of a line: its own fields by its place, and the stock by its offer. */
export function errorOfLine(errorOf: ErrorOf, form: OrderForm, place: number): ErrorOf {
  const offerId = form.lines[place]?.offerId ?? undefined;
  return (field) =>
    field === 'stock'
      ? offerId === undefined
        ? undefined
        : errorOf(String(offerId))
      : errorOf(`lines.${place}.${field}`);
}
