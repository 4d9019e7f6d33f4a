import { Trans } from '@lingui/react/macro';
import { IconHourglass } from '@tabler/icons-react';
import { formatSpan } from './times';
import type { OpenWindow } from './replyWindow';
import classes from './ReplyWindow.module.css';

/** When so little is left, it is time to hurry. */
const hurry = 4 * 3_600_000;

interface ReplyWindowLineProps {
  readonly window: OpenWindow;
}

/** For how long one may still answer, above the field. */
export function ReplyWindowLine({ window }: ReplyWindowLineProps) {
  const span = formatSpan(window.left);
  return (
    <div className={classes.line} data-urgent={window.left < hurry || undefined} role="status">
      <IconHourglass size={15} aria-hidden />
      <span>
        {window.name === 'open' ? (
          <Trans>Відповісти тут можна ще {span}</Trans>
        ) : (
          <Trans>
            Звичайний час минув: відповідь піде з позначкою «від людини». Так можна ще {span}
          </Trans>
        )}
      </span>
    </div>
  );
}
