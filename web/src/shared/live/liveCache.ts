import {
  notifyManager,
  type Query,
  type QueryCacheNotifyEvent,
  type QueryClient,
} from '@tanstack/react-query';
import type { LiveEvent } from './events';
import { findBinding } from './family';

/** Enough for the longest fetch beside a busy company; older gaps are fetched anew. */
const rememberedEvents = 2000;

/**
 * Keeps the query cache equal to what the server would answer: applies each event once, in order
 * of numbers, to every live query whose data is older than the event.
 */
export class LiveCache {
  /** Number up to which this viewer is complete. */
  applied: number;

  private readonly client: QueryClient;
  private readonly start: number;
  private recent: LiveEvent[] = [];
  /** `recent` holds every event after this number. */
  private recentSince: number;
  /** The number each query's data is valid at, by query hash. */
  private readonly validAt = new Map<string, number>();
  private readonly appliedWhenAsked = new Map<string, number>();

  /** `start` is a number that every live query of the cache is at least as new as. */
  constructor(client: QueryClient, start: number) {
    this.client = client;
    this.start = start;
    this.applied = start;
    this.recentSince = start;
  }

  /** Starts watching fetches; the returned function stops it. */
  watch(): () => void {
    return this.client.getQueryCache().subscribe((event) => this.followFetch(event));
  }

  /** Takes a frame: repeats are dropped, the rest is applied in order of numbers and returned. */
  take(events: readonly LiveEvent[], upto: number): readonly LiveEvent[] {
    const fresh = events
      .filter((event) => event.number > this.applied)
      .sort((left, right) => left.number - right.number);
    this.remember(fresh);
    this.applied = Math.max(this.applied, upto, fresh.at(-1)?.number ?? 0);
    if (fresh.length === 0) return fresh;
    notifyManager.batch(() => {
      for (const query of this.liveQueries()) this.bringUp(query, fresh);
    });
    return fresh;
  }

  /** The log no longer reaches back to us: everything live is fetched again. */
  reset(number: number): void {
    this.applied = number;
    this.recent = [];
    this.recentSince = number;
    this.validAt.clear();
    for (const query of this.liveQueries()) this.refetch(query);
  }

  private bringUp(query: Query, events: readonly LiveEvent[]): void {
    // Data that waits for a fetch stays untouched: writing it would call it fresh again.
    if (query.state.data === undefined || query.state.isInvalidated) return;
    const binding = findBinding(query.queryKey[0]);
    if (binding === undefined) return;
    const validAt = this.validAt.get(query.queryHash) ?? this.numberOf(query) ?? 0;
    const news = events.filter((event) => event.number > validAt);
    if (news.length === 0) return;
    this.validAt.set(query.queryHash, news.at(-1)?.number ?? validAt);
    if (!binding.apply(this.client, query.queryKey, news)) this.refetch(query);
  }

  private followFetch(event: QueryCacheNotifyEvent): void {
    const { queryHash } = event.query;
    if (event.type === 'removed') this.validAt.delete(queryHash);
    if (event.type !== 'updated') return;
    if (event.action.type === 'fetch') this.appliedWhenAsked.set(queryHash, this.applied);
    if (event.action.type === 'success' && event.action.manual !== true) this.catchUp(queryHash);
  }

  /** Events that arrived while the answer was on its way are applied to it. */
  private catchUp(queryHash: string): void {
    const query = this.client.getQueryCache().get(queryHash);
    if (query === undefined || findBinding(query.queryKey[0]) === undefined) return;
    const asked = this.appliedWhenAsked.get(query.queryHash) ?? this.start;
    const validAt = Math.max(asked, this.numberOf(query) ?? 0);
    this.validAt.set(query.queryHash, validAt);
    if (validAt < this.recentSince) this.refetch(query);
    else this.bringUp(query, this.recent);
  }

  private refetch(query: Query): void {
    void this.client.invalidateQueries({ queryKey: query.queryKey, exact: true });
  }

  private numberOf(query: Query): number | undefined {
    return findBinding(query.queryKey[0])?.numberOf(this.client, query.queryKey);
  }

  private liveQueries(): Query[] {
    const queries = this.client.getQueryCache().getAll();
    return queries.filter((query) => findBinding(query.queryKey[0]) !== undefined);
  }

  private remember(events: readonly LiveEvent[]): void {
    this.recent.push(...events);
    const surplus = this.recent.length - rememberedEvents;
    if (surplus <= 0) return;
    const dropped = this.recent.splice(0, surplus);
    this.recentSince = dropped.at(-1)?.number ?? this.recentSince;
  }
}
