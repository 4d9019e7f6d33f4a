import { Trans, useLingui } from '@lingui/react/macro';
import { Avatar } from '@mantine/core';
import type { MentionPicker } from './useMentionPicker';
import classes from './Team.module.css';

interface MentionListProps {
  readonly id: string;
  readonly picker: MentionPicker;
}

/** Who may be called: those who do not see the chat are shown, and cannot be chosen. */
export function MentionList({ id, picker }: MentionListProps) {
  const { t } = useLingui();
  return (
    <div id={id} className={classes.suggestions} role="listbox" aria-label={t`Кого покликати`}>
      {picker.shown.map((colleague) => (
        // The field keeps the focus and the keyboard; the mouse is a second way.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- see above
        <div
          key={colleague.id}
          id={`${id}-${colleague.id}`}
          className={classes.suggestion}
          role="option"
          tabIndex={-1}
          aria-selected={colleague === picker.chosen}
          aria-disabled={!colleague.sees}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => picker.pick(colleague)}
        >
          <Avatar name={colleague.name} color="initials" size={24} aria-hidden />
          <span>{colleague.full_name}</span>
          {!colleague.sees && (
            <span className={classes.blind}>
              <Trans>не бачить цього чату</Trans>
            </span>
          )}
        </div>
      ))}
    </div>
  );
}
