import { useLingui } from '@lingui/react/macro';

/** Why a product cannot take a change, in words. */
export function useBulkReasons(): (code: string) => string {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    stock_not_counted: t`залишок не рахується`,
    price_out_of_range: t`ціна стала б меншою за нуль або завеликою`,
    stock_out_of_range: t`залишок став би меншим за нуль або завеликим`,
    category_not_found: t`категорії вже немає`,
    product_not_found: t`товар видалено`,
  };
  return (code) => words[code] ?? code;
}
