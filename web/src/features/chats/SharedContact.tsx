import { useLingui } from '@lingui/react/macro';
import { IconUser } from '@tabler/icons-react';
import type { Message } from '@/shared/api/types';
import { CopyButton } from '@/shared/ui/CopyButton';
import classes from './Attachments.module.css';

interface SharedContactProps {
  readonly contact: NonNullable<Message['shared_contact']>;
}

/** A visiting card that somebody sent. */
export function SharedContact({ contact }: SharedContactProps) {
  const { t } = useLingui();
  return (
    <div className={classes.card}>
      <span className={classes.cardIcon}>
        <IconUser size={20} aria-hidden />
      </span>
      <span className={classes.cardBody}>
        <span className={classes.cardTitle}>{contact.name}</span>
        <a className={classes.cardNote} href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>
          {readablePhone(contact.phone)}
        </a>
      </span>
      <CopyButton value={contact.phone} label={t`телефон`} />
    </div>
  );
}

/** «+380 67 123 45 67» for Ukrainian numbers; others stay as they came. */
function readablePhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  const parts = /^380(\d{2})(\d{3})(\d{2})(\d{2})$/.exec(digits);
  return parts === null ? phone : `+380 ${parts.slice(1).join(' ')}`;
}
