import { useLingui } from '@lingui/react/macro';
import { IconLock, IconMessage2 } from '@tabler/icons-react';
import classes from './Composer.module.css';

/** Who reads what is being written. */
export type Reader = 'client' | 'team';

interface ReaderSwitchProps {
  readonly reader: Reader;
  /** A note was begun and not added. */
  readonly hasNote: boolean;
  readonly onChange: (reader: Reader) => void;
}

/** «Клієнту | Нотатка команді»; N and R outside of a field change it too. */
export function ReaderSwitch({ reader, hasNote, onChange }: ReaderSwitchProps) {
  const { t } = useLingui();
  const readers = [
    { name: 'client', label: t`Клієнту`, hint: 'R', Mark: IconMessage2 },
    { name: 'team', label: t`Нотатка команді`, hint: 'N', Mark: IconLock },
  ] as const;
  return (
    <div className={classes.readers} role="group" aria-label={t`Кому писати`}>
      {readers.map(({ name, label, hint, Mark }) => (
        <button
          key={name}
          type="button"
          className={classes.reader}
          data-reader={name}
          data-begun={(name === 'team' && hasNote) || undefined}
          aria-pressed={name === reader}
          aria-keyshortcuts={hint}
          onClick={() => onChange(name)}
        >
          <Mark size={14} aria-hidden />
          {label}
        </button>
      ))}
    </div>
  );
}
