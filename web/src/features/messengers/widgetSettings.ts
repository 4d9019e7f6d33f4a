import type { Channel, ChannelDraft } from '@/shared/api/types';
import type { Language } from '@/shared/i18n/i18n';
import { splitOrigins } from './origins';

/** A site chat's settings as a form holds them: texts, empty where there is nothing. */
export interface WidgetValues {
  readonly name: string;
  readonly origins: string;
  readonly title: string;
  readonly greeting: string;
  readonly away: string;
  readonly color: string;
  readonly language: Language;
}

export function readWidgetSettings(
  name: string,
  settings: Partial<Channel['settings']>,
): WidgetValues {
  return {
    name,
    origins: (settings.origins ?? []).join('\n'),
    title: settings.title ?? '',
    greeting: settings.greeting ?? '',
    away: settings.away ?? '',
    color: settings.color ?? '',
    language: settings.language === 'en' ? 'en' : 'uk',
  };
}

export function toWidgetSettings(values: WidgetValues): ChannelDraft['settings'] {
  return {
    origins: splitOrigins(values.origins),
    title: values.title.trim(),
    greeting: values.greeting.trim(),
    away: values.away.trim(),
    color: values.color === '' ? null : values.color,
    language: values.language,
  };
}
