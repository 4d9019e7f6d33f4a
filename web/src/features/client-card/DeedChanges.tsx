import { Trans } from '@lingui/react/macro';
import type { ClientDeed } from '@/shared/api/types';
import { useFieldLabels, writtenValue } from './useDeedText';
import classes from './Timeline.module.css';

/** Field by field: what it said, and what it says. */
export function DeedChanges({ deed }: { readonly deed: ClientDeed }) {
  const labels = useFieldLabels();
  if (deed.changes.length === 0) return null;
  return (
    <ul className={classes.changes}>
      {deed.changes.map(({ field, before, now }) => (
        <li key={field}>
          {labels[field] ?? field}
          {now !== null && (
            <>
              {': '}
              {before !== null && before !== '' && (
                <>
                  <del>{writtenValue(field, before)}</del> →{' '}
                </>
              )}
              {now === '' ? <Trans>порожньо</Trans> : <b>{writtenValue(field, now)}</b>}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
