import { useLingui } from '@lingui/react/macro';
import { Text, UnstyledButton } from '@mantine/core';
import { ChannelMark } from '@/shared/ui/ChannelMark';
import classes from './Messengers.module.css';

type AddableKind =
  | 'telegram'
  | 'telegram_business'
  | 'instagram'
  | 'messenger'
  | 'whatsapp'
  | 'viber'
  | 'widget';

interface KindChoiceProps {
  readonly onChoose: (kind: AddableKind) => void;
}

export function KindChoice({ onChoose }: KindChoiceProps) {
  const { t } = useLingui();
  const kinds: readonly { kind: AddableKind; name: string; about: string }[] = [
    { kind: 'telegram', name: t`Бот Telegram`, about: t`Покупці пишуть вашому боту` },
    {
      kind: 'telegram_business',
      name: t`Telegram Business`,
      about: t`Покупці пишуть в особистий Telegram власника`,
    },
    { kind: 'instagram', name: t`Instagram`, about: t`Повідомлення в Direct вашого профілю` },
    { kind: 'messenger', name: t`Messenger`, about: t`Повідомлення вашій сторінці Facebook` },
    { kind: 'whatsapp', name: t`WhatsApp`, about: t`Номер магазину на WhatsApp Business Platform` },
    { kind: 'viber', name: t`Бот Viber`, about: t`Чат-бот магазину у Viber` },
    { kind: 'widget', name: t`Чат на сайті`, about: t`Кнопка чату на сторінках магазину` },
  ];
  return (
    <div className={classes.kinds}>
      {kinds.map(({ kind, name, about }) => (
        <UnstyledButton key={kind} className={classes.kind} onClick={() => onChoose(kind)}>
          <ChannelMark kind={kind} size={36} />
          <span>
            <Text fw={600}>{name}</Text>
            <Text size="sm" c="dimmed">
              {about}
            </Text>
          </span>
        </UnstyledButton>
      ))}
    </div>
  );
}
