import { useLingui } from '@lingui/react/macro';

interface Why {
  readonly reason: string;
  readonly taken: number;
  readonly weight: number;
  readonly among: number;
}

/** Says why a rule has chosen somebody. */
export function useWhy(): (why: Why) => string {
  const { t } = useLingui();
  return ({ reason, taken, weight, among }) => {
    if (reason === 'client') return t`Автоматично: постійний клієнт`;
    if (reason === 'alone') return t`Автоматично: більше нікого вільного на місці`;
    return t`Автоматично: найменше отримано сьогодні — ${taken} (вага ${weight}, вибір із ${among})`;
  };
}
