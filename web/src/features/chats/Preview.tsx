import { Trans, useLingui } from '@lingui/react/macro';
import {
  IconFile,
  IconMapPin,
  IconMicrophone,
  IconMusic,
  IconPhoto,
  IconSticker,
  IconUser,
  IconVideo,
  type Icon,
} from '@tabler/icons-react';
import type { Chat, LastMessage } from '@/shared/api/types';
import classes from './ChatList.module.css';

type MediaKind = Exclude<LastMessage['kind'], 'text' | 'event'>;

const icons: Readonly<Record<MediaKind, Icon>> = {
  image: IconPhoto,
  video: IconVideo,
  audio: IconMusic,
  voice: IconMicrophone,
  file: IconFile,
  sticker: IconSticker,
  location: IconMapPin,
  contact: IconUser,
};

/** The last words of a chat, in one line. */
export function Preview({ chat, isOwn }: { readonly chat: Chat; readonly isOwn: boolean }) {
  const last = chat.last_message;
  if (last === null) return <span className={classes.quiet} />;
  if (last.kind === 'event') return <EventPreview chat={chat} />;
  return (
    <span className={classes.preview}>
      {last.direction === 'out' && <Author name={last.author_name} isOwn={isOwn} />}
      {last.kind !== 'text' && <MediaMark kind={last.kind} />}
      {last.text !== '' ? last.text : <MediaName kind={last.kind} />}
    </span>
  );
}

function Author({ name, isOwn }: { readonly name: string; readonly isOwn: boolean }) {
  const { t } = useLingui();
  const said = isOwn ? t`Ви` : name;
  return said === '' ? null : <span className={classes.author}>{`${said}: `}</span>;
}

function MediaMark({ kind }: { readonly kind: MediaKind }) {
  const Mark = icons[kind];
  return <Mark size={15} stroke={1.8} className={classes.media} aria-hidden />;
}

function MediaName({ kind }: { readonly kind: LastMessage['kind'] }) {
  const names = useMediaNames();
  if (kind === 'text') return <Trans>Повідомлення видалено</Trans>;
  return kind === 'event' ? null : names[kind];
}

function useMediaNames(): Readonly<Record<MediaKind, string>> {
  const { t } = useLingui();
  return {
    image: t`Фото`,
    video: t`Відео`,
    audio: t`Аудіо`,
    voice: t`Голосове повідомлення`,
    file: t`Файл`,
    sticker: t`Стікер`,
    location: t`Місце на мапі`,
    contact: t`Контакт`,
  };
}

/** An event line has no words of its own here; where the chat stands now says the same. */
function EventPreview({ chat }: { readonly chat: Chat }) {
  const name = chat.responsible?.name;
  return (
    <span className={classes.quiet}>
      {!chat.contact.reachable ? (
        <Trans>Клієнт недоступний</Trans>
      ) : chat.state === 'closed' ? (
        <Trans>Чат закрито</Trans>
      ) : name === undefined ? (
        <Trans>Чат без відповідального</Trans>
      ) : (
        <Trans>Відповідає {name}</Trans>
      )}
    </span>
  );
}
