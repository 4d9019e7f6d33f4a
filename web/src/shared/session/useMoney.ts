import { currencySign, formatMoney } from '@/shared/lib/format';
import { useMe } from './api';

/** Writes sums in the company's currency: the one place that knows which it is. */
export function useMoney() {
  const { currency } = useMe().company;
  return {
    /** «1 234,50 ₴» */
    money: (amount: string) => formatMoney(amount, currency),
    /** «₴», for the labels of fields. */
    sign: currencySign(currency),
  };
}
