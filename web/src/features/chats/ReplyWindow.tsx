import { Trans } from '@lingui/react/macro';
import { IconHourglass } from '@tabler/icons-react';
import { useNow } from './now';
import { formatSpan } from './times';
import classes from './Composer.module.css';

/** The window is mentioned only when this little of it is left. */
const worthSaying = 4 * 3_600_000;

/** Milliseconds left to answer: null where there is no window, 0 when it has passed. */
export function useReplyWindow(until: string | null): number | null {
  const now = useNow();
  return until === null ? null : Math.max(0, Date.parse(until) - now);
}

export function ReplyWindow({ left }: { readonly left: number }) {
  if (left > worthSaying) return null;
  const span = formatSpan(left);
  return (
    <div className={classes.warning} role="status">
      <IconHourglass size={15} aria-hidden />
      <Trans>Відповісти тут можна ще {span}</Trans>
    </div>
  );
}
