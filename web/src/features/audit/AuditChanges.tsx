import type { AuditEntry } from '@/shared/api/types';
import { useFieldNames } from './useFieldNames';
import { useValueTexts } from './useValueTexts';
import classes from './Audit.module.css';

/** Field by field: what went and what came. What has no name on the screen is nothing for people. */
export function AuditChanges({ changes }: { readonly changes: AuditEntry['changes'] }) {
  const names = useFieldNames();
  const textsOf = useValueTexts();
  const told = changes.flatMap(({ field, before, now }) => {
    const title = names[field];
    const [was, is] = [textsOf(field, before), textsOf(field, now)];
    const isSame = was.length === is.length && was.every((text) => is.includes(text));
    return title === undefined || isSame ? [] : [{ field, title, was, is }];
  });
  if (told.length === 0) return null;
  return (
    <ul className={classes.changes}>
      {told.map(({ field, title, was, is }) => (
        <li key={field}>
          <span className={classes.field}>{title}:</span>{' '}
          <Values was={was} is={is} />
        </li>
      ))}
    </ul>
  );
}

interface ValuesProps {
  readonly was: readonly string[];
  readonly is: readonly string[];
}

function Values({ was, is }: ValuesProps) {
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
