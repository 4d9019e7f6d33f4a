import { useLingui } from '@lingui/react/macro';
import type { ChatState } from './filter';
import classes from './ChatList.module.css';

interface StateTabsProps {
  readonly value: ChatState;
  readonly onChange: (state: ChatState) => void;
}

/** Which chats: not closed, closed or all. */
export function StateTabs({ value, onChange }: StateTabsProps) {
  const { t } = useLingui();
  const states = [
    { state: 'open', label: t`Не закриті` },
    { state: 'closed', label: t`Закриті` },
    { state: 'all', label: t`Усі` },
  ] as const;
  return (
    <div className={classes.states} role="group" aria-label={t`Стан чатів`}>
      {states.map(({ state, label }) => (
        <button
          key={state}
          type="button"
          className={classes.state}
          aria-pressed={state === value}
          onClick={() => onChange(state)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
