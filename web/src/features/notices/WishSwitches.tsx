import { Trans, useLingui } from '@lingui/react/macro';
import { Fieldset, Switch } from '@mantine/core';
import type { PushWishes } from '@/shared/api/types';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useChangeWishes } from './api';
import classes from './Notices.module.css';

type Wish = keyof PushWishes;

const order = [
  'own_messages',
  'unassigned_messages',
  'mentions',
  'handovers',
  'asks',
  'returns',
] as const satisfies readonly Wish[];

/** What the employee is called about on all their devices. */
export function WishSwitches({ wishes }: { readonly wishes: PushWishes }) {
  const { t } = useLingui();
  const change = useChangeWishes();
  const notifyError = useNotifyError();
  const labels: Readonly<Record<(typeof order)[number], string>> = {
    own_messages: t`Клієнт написав у мій чат`,
    unassigned_messages: t`Клієнт написав у чат без відповідального`,
    mentions: t`Мене згадали в нотатці`,
    handovers: t`Мені передали чат`,
    asks: t`У мене просять чат`,
    returns: t`Відкладений чат повернувся`,
  };
  const handleChange = (wanted: Partial<PushWishes>) => {
    change.mutate(wanted, { onError: notifyError });
  };
  return (
    <>
      <Fieldset
        variant="unstyled"
        legend={<Trans>Про що сповіщати</Trans>}
        classNames={{ root: classes.wishes, legend: classes.legend }}
      >
        {order.map((wish) => (
          <Switch
            key={wish}
            label={labels[wish]}
            checked={wishes[wish]}
            onChange={(event) => handleChange({ [wish]: event.currentTarget.checked })}
          />
        ))}
      </Fieldset>
      <Switch
        label={t`Показувати ім’я та текст`}
        description={t`Інакше на заблокованому екрані буде лише «Нове повідомлення»`}
        checked={wishes.shows_text}
        onChange={(event) => handleChange({ shows_text: event.currentTarget.checked })}
      />
    </>
  );
}
