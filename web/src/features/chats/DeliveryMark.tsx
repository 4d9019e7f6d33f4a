import { useLingui } from '@lingui/react/macro';
import {
  IconAlertCircle,
  IconCheck,
  IconChecks,
  IconClock,
  IconHelpCircle,
  type Icon,
} from '@tabler/icons-react';
import type { MessageStatus } from '@/shared/api/types';
import classes from './Conversation.module.css';

const icons: Readonly<Record<MessageStatus, Icon>> = {
  received: IconCheck,
  queued: IconClock,
  sending: IconClock,
  sent: IconCheck,
  delivered: IconChecks,
  read: IconChecks,
  failed: IconAlertCircle,
  unknown: IconHelpCircle,
};

/** How far a message has got. */
export function DeliveryMark({ status }: { readonly status: MessageStatus }) {
  const name = useStatusName()[status];
  const Mark = icons[status];
  return (
    <span className={classes.tick} data-status={status} role="img" aria-label={name} title={name}>
      <Mark size={15} stroke={2} aria-hidden />
    </span>
  );
}

function useStatusName(): Readonly<Record<MessageStatus, string>> {
  const { t } = useLingui();
  return {
    received: t`Отримано`,
    queued: t`Чекає на надсилання`,
    sending: t`Надсилається`,
    sent: t`Надіслано`,
    delivered: t`Доставлено`,
    read: t`Прочитано`,
    failed: t`Не надіслано`,
    unknown: t`Невідомо, чи надіслано`,
  };
}
