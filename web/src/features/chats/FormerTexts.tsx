import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { Message } from '@/shared/api/types';
import { formatDateTime } from '@/shared/lib/format';
import { Dialog } from '@/shared/ui/Dialog';
import { QueryView } from '@/shared/ui/QueryView';
import { formerTextsQuery } from './messageCalls';
import classes from './MessageTools.module.css';

interface FormerTextsProps {
  readonly message: Message;
  readonly onClose: () => void;
}

/** What a message said before it was edited or deleted. */
export function FormerTexts({ message, onClose }: FormerTextsProps) {
  const query = useQuery(formerTextsQuery(message));
  return (
    <Dialog onClose={onClose} title={<Trans>Що було раніше</Trans>}>
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Trans>Попередній текст не зберігся.</Trans>
          ) : (
            <ol className={classes.former}>
              {items.map(({ text, until }) => (
                <li key={until}>
                  <p>{text}</p>
                  <time dateTime={until}>
                    <Trans>до {formatDateTime(until)}</Trans>
                  </time>
                </li>
              ))}
            </ol>
          )
        }
      </QueryView>
    </Dialog>
  );
}
