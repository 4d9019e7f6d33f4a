import { Trans } from '@lingui/react/macro';
import type { Message } from '@/shared/api/types';
import { useActs } from './conversationActs';
import { filesFailed, filesLost, isUnconfirmed } from './outgoingMessage';
import classes from './Conversation.module.css';

/** Why a message did not go, and what may be done about it. */
export function SendingTrouble({ message }: { readonly message: Message }) {
  const { canAnswer, retry, discard } = useActs();
  if (message.status !== 'failed' && message.status !== 'unknown') return null;
  const isUnknown = message.status === 'unknown';
  return (
    <div className={classes.trouble} data-unknown={isUnknown || undefined} role="status">
      <span>{isUnknown ? <Trans>Невідомо, чи надіслано</Trans> : <Reason message={message} />}</span>
      {canAnswer && (
        <button type="button" className={classes.textButton} onClick={() => retry(message)}>
          {isUnknown ? <Trans>Надіслати ще раз</Trans> : <Trans>Повторити</Trans>}
        </button>
      )}
      {isUnconfirmed(message) && (
        <button type="button" className={classes.textButton} onClick={() => discard(message)}>
          <Trans>Видалити</Trans>
        </button>
      )}
    </div>
  );
}

function Reason({ message }: { readonly message: Message }) {
  const { code, detail } = message.error ?? { code: '', detail: '' };
  if (code === filesLost) {
    return <Trans>Не всі файли встигли завантажитися, піде лише решта</Trans>;
  }
  if (code === filesFailed) return <Trans>Не всі файли завантажено</Trans>;
  return detail === '' ? <Trans>Не надіслано</Trans> : detail;
}
