import type { OrderDraft } from '@/shared/api/types';
import type { OrderForm } from './form';

/** The marks of an advertisement in a form, each with the server's word for it. */
export const utmNames = {
  utmSource: 'source',
  utmMedium: 'medium',
  utmCampaign: 'campaign',
  utmTerm: 'term',
  utmContent: 'content',
} as const;

export type UtmName = keyof typeof utmNames;

export const utmFields = ['utmSource', 'utmMedium', 'utmCampaign', 'utmTerm', 'utmContent'] as const;

/** The marks as a form holds them. */
export function utmTexts(utm: Readonly<Record<string, string>>): Readonly<Record<UtmName, string>> {
  return {
    utmSource: utm.source ?? '',
    utmMedium: utm.medium ?? '',
    utmCampaign: utm.campaign ?? '',
    utmTerm: utm.term ?? '',
    utmContent: utm.content ?? '',
  };
}

/** The marks as the server takes them: all that there are, without the empty ones. */
export function toUtm({ texts }: OrderForm): OrderDraft['utm'] {
  const written = utmFields.map((name) => [utmNames[name], (texts[name] ?? '').trim()] as const);
  return Object.fromEntries(written.filter(([, text]) => text !== ''));
}
