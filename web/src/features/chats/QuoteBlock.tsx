import { Trans, useLingui } from '@lingui/react/macro';
import { useActs } from './conversationActs';
import type { Quoted } from './drafts';
import classes from './Conversation.module.css';

/** The message that is answered; a click leads to it. */
export function QuoteBlock({ quoted }: { readonly quoted: Quoted }) {
  const { t } = useLingui();
  const { jumpTo } = useActs();
  return (
    <button
      type="button"
      className={classes.quote}
      title={t`Перейти до повідомлення`}
      onClick={() => jumpTo(quoted.seq)}
    >
      <span className={classes.quoteAuthor}>{quoted.author_name}</span>
      <span className={classes.quoteText}>
        {quoted.text !== '' ? quoted.text : <Trans>Вкладення</Trans>}
      </span>
    </button>
  );
}
