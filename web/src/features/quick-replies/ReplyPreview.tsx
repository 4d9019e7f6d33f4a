import { useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { previewQuery } from './api';
import { Pieces } from './Pieces';
import classes from './QuickReplies.module.css';

/** What the reply would say in this chat. */
export function ReplyPreview({ replyId, chatId }: { readonly replyId: number; readonly chatId: number }) {
  const { t } = useLingui();
  const preview = useQuery({ ...previewQuery(replyId, chatId), placeholderData: keepPreviousData });
  return (
    <div className={classes.shown} role="group" aria-label={t`Як це буде`}>
      {preview.data?.messages.map(({ pieces, attachments }, at) => (
        <p key={at}>
          <Pieces pieces={pieces} />
          {attachments.length > 0 && (
            <span className={classes.files}>{attachments.map(({ name }) => name).join(', ')}</span>
          )}
        </p>
      ))}
    </div>
  );
}
