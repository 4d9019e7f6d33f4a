import { useLingui } from '@lingui/react/macro';

type Why = '' | 'no_key' | 'key_refused' | 'silent';

/** Why places are written by hand; nothing to say where nobody asked for a carrier. */
export function useWhyText(): (why: Why) => string | undefined {
  const { t } = useLingui();
  return (why) => {
    if (why === 'silent') return t`Нова пошта не відповідає — впишіть вручну`;
    if (why === 'key_refused') return t`Нова пошта не приймає ключ — впишіть вручну`;
    return undefined;
  };
}
