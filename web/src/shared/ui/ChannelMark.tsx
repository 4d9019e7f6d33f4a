import {
  IconBriefcase,
  IconBrandInstagram,
  IconBrandMessenger,
  IconBrandTelegram,
  IconBrandWhatsapp,
  IconMessage,
  IconMessageChatbot,
  IconPhoneCall,
  type Icon,
} from '@tabler/icons-react';
import type { ChannelKind } from '@/shared/api/types';
import classes from './ChannelMark.module.css';

const icons: Readonly<Record<string, Icon>> = {
  telegram: IconBrandTelegram,
  telegram_business: IconBriefcase,
  widget: IconMessageChatbot,
  instagram: IconBrandInstagram,
  messenger: IconBrandMessenger,
  whatsapp: IconBrandWhatsapp,
  viber: IconPhoneCall,
};

/** How each kind of channel is called; names of products are not translated. */
export const channelKindNames: Readonly<Record<string, string>> = {
  telegram: 'Telegram',
  telegram_business: 'Telegram Business',
  instagram: 'Instagram',
  messenger: 'Messenger',
  whatsapp: 'WhatsApp',
  viber: 'Viber',
};

interface ChannelMarkProps {
  readonly kind: ChannelKind;
  readonly size?: number;
}

/** The channel's badge: the only place where a provider's own colour appears. */
export function ChannelMark({ kind, size = 18 }: ChannelMarkProps) {
  const Mark = icons[kind] ?? IconMessage;
  return (
    <span className={classes.mark} data-kind={kind} style={{ width: size, height: size }}>
      <Mark size={Math.round(size * 0.68)} stroke={2} aria-hidden />
    </span>
  );
}
