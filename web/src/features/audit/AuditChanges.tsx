import type { AuditEntry } from '@/shared/api/types';
import { useFieldNames } from './useFieldNames';
import { useValueTexts, type Fact } from './useValueTexts';
import classes from './Audit.module.css';

/** Field by field: what went and what came. What has no name on the screen is nothing for people. */
export function AuditChanges({ changes }: { readonly changes: AuditEntry['changes'] }) {
  const names = useFieldNames();
  const told = changes.flatMap(({ field, before, now }) => {
    const title = names[field];
    return title === undefined ? [] : [{ field, title, before, now }];
  });
  if (told.length === 0) return null;
  return (
    <ul className={classes.changes}>
      {told.map(({ field, title, before, now }) => (
        <li key={field}>
          <span className={classes.field}>{title}:</span>{' '}
          <Values field={field} before={before} now={now} />
        </li>
      ))}
    </ul>
  );
}

interface ValuesProps {
  readonly field: string;
  readonly before: Fact;
  readonly now: Fact;
}

function Values({ field, before, now }: ValuesProps) {
  const textsOf = useValueTexts();
  const [was, is] = [textsOf(field, before), textsOf(field, now)];
  return (
    <>
      {was
        .filter((text) => !is.includes(text))
        .map((text) => (
          <del key={text} className={classes.was}>
            {text}
          </del>
        ))}
      {is
        .filter((text) => !was.includes(text))
        .map((text) => (
          <ins key={text} className={classes.is}>
            {text}
          </ins>
        ))}
    </>
  );
}
