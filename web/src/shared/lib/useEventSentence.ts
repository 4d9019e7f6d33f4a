import { useLingui } from '@lingui/react/macro';
import type { Message } from '@/shared/api/types';
import { formatDateTime } from './format';
import { useWhy } from './useWhy';

type ChatEvent = NonNullable<Message['event']>;

/** In the present tense, which does not ask whether a person is a he or a she. */
export function useEventSentence({ kind, data }: ChatEvent): string {
  const { t } = useLingui();
  const { by, from, to, payload, label, client, untilText } = wordsOf(data);
  const why = useWhy()(whyOf(data));
  const isByHand = by !== '';
  const assigned =
    to === ''
      ? t`${by} залишає чат без відповідального`
      : isByHand
        ? t`${by} передає чат, новий відповідальний — ${to}`
        : t`Новий відповідальний — ${to}`;
  const inherited =
    to === ''
      ? t`${from} тут більше не працює, чат лишається без відповідального`
      : t`${from} тут більше не працює, новий відповідальний — ${to}`;
  const sentences: Readonly<Record<string, string>> = {
    'chat.taken': t`${by} бере чат на себе`,
    'chat.assigned': assigned,
    'chat.distributed': t`${to} отримує чат. ${why}`,
    'chat.handed_back': t`${by} іде з робочого місця, чат знову в черзі`,
    'chat.inherited': inherited,
    'chat.closed': isByHand ? t`${by} закриває чат` : t`Чат закрито`,
    'chat.reopened': isByHand ? t`${by} знову відкриває чат` : t`Клієнт пише знову, чат відкрито`,
    'chat.snoozed': t`${by} відкладає чат до ${untilText}`,
    'chat.returned': isByHand ? t`${by} повертає чат` : t`Настав час повернутися до чату`,
    'chat.labelled': isByHand ? t`${by} ставить мітку «${label}»` : t`Поставлено мітку «${label}»`,
    'chat.unlabelled': isByHand ? t`${by} знімає мітку «${label}»` : t`Знято мітку «${label}»`,
    'chat.linked': t`${by} прив’язує чат до клієнта ${client}`,
    'chat.unlinked': t`${by} відв’язує чат від клієнта ${client}`,
    'chat.erased': t`${by} стирає персональні дані клієнта`,
    'contact.blocked': t`Клієнт блокує канал: повідомлення не дійдуть`,
    'contact.returned': t`Клієнт знову приймає повідомлення`,
    'contact.started':
      payload === '' ? t`Клієнт починає розмову` : t`Клієнт починає розмову — ${payload}`,
  };
  return sentences[kind] ?? t`Подія в чаті`;
}

function whyOf({ reason = '', taken, weight, among }: ChatEvent['data']) {
  return { reason, taken: Number(taken), weight: Number(weight), among: Number(among) };
}

/** What the sentence may name; the server tells only what the kind needs. */
function wordsOf(data: ChatEvent['data']) {
  const { by = '', from = '', to = '', payload = '', label = '', client = '', until } = data;
  const untilText = until === undefined ? '' : formatDateTime(until);
  return { by, from, to, payload, label, client, untilText };
}
