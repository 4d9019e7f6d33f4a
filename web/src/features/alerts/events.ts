import type { InfiniteData } from '@tanstack/react-query';
import type { Alert, AlertPage, Me } from '@/shared/api/types';
import type { EventData } from '@/shared/live/events';
import { untouched, type Reducers } from '@/shared/live/family';

export type AlertKind = Alert['kind'];

export interface AlertParams {
  /** Sentences come in the language of whoever asks. */
  readonly language: Me['language'];
  readonly kind: AlertKind | null;
}

export type AlertList = InfiniteData<AlertPage, string | null>;

/** What live events do to the list of system messages: the latest stands first. */
export const alertReducers: Reducers<AlertParams, AlertList> = {
  ...untouched,
  'alert.raised': (list, { data }, params) => withAlert(list, data, params),
  'alerts.cleared': (list) => withoutAlerts(list),
  'alerts.forgotten': (list, { data }) => withoutOld(list, data),
  'role.changed': 'refetch',
};

function withAlert(
  list: AlertList,
  { alert, total, of_kind: count }: EventData['alert.raised'],
  { language, kind }: AlertParams,
): AlertList {
  const read: Alert = {
    ...alert,
    title: alert.title[language],
    details: alert.details[language],
  };
  const shown = kind === null || kind === read.kind;
  const pages = list.pages.map((page, index) => {
    const others = page.items.filter(({ id }) => id !== read.id);
    const kinds = page.kinds.filter((each) => each.kind !== read.kind);
    return {
      ...page,
      total,
      kinds: [...kinds, { kind: read.kind, count }].sort((left, right) =>
        left.kind < right.kind ? -1 : 1,
      ),
      items: index === 0 && shown ? [read, ...others] : others,
    };
  });
  return { ...list, pages };
}

function withoutOld(
  list: AlertList,
  { before, kinds }: EventData['alerts.forgotten'],
): AlertList {
  const since = Date.parse(before);
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  const pages = list.pages.map((page) => ({
    ...page,
    total,
    kinds,
    items: page.items.filter(({ last_at: at }) => Date.parse(at) >= since),
  }));
  return { ...list, pages };
}

function withoutAlerts(list: AlertList): AlertList {
  const pages = list.pages
    .slice(0, 1)
    .map((page) => ({ ...page, items: [], next: null, total: 0, kinds: [] }));
  return { pages, pageParams: list.pageParams.slice(0, 1) };
}
