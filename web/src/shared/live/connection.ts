import ReconnectingWebSocket from 'partysocket/ws';
import type { LiveEvent } from './events';
import type { LiveCache } from './liveCache';
import { readFrame, type ClientFrame, type ServerFrame, type TypingFrame, type ViewersFrame } from './frames';
import { createStore, type Store } from '@/shared/lib/store';

export type LiveStatus = 'connecting' | 'online' | 'offline';

/** The server beats every 10 s; two and a half beats without a word is a dead line. */
const silenceLimit = 25_000;
/** After sleep the line may look open and be dead: it has this long to answer a ping. */
const pongLimit = 3_000;
const watchEvery = 2_500;
/** A server that never catches us up is asked less and less often. */
const firstStallPause = 30_000;
const longestStallPause = 300_000;
const refusalsBeforeDoubt = 3;
/** Close code of a session that has ended. */
const sessionEnded = 4401;

interface ConnectionOptions {
  readonly url: string;
  readonly cache: LiveCache;
  /** The server ended the session, or the door stays shut: worth asking over HTTP who we are. */
  readonly onDoubt: () => void;
  /** The browser's unless a test brings its own. */
  readonly socket?: new (url: string) => EventTarget;
}

/** The application's one socket: resumes where it stopped and notices when it has gone deaf. */
export class LiveConnection {
  readonly status: Store<LiveStatus> = createStore<LiveStatus>('connecting');

  private readonly socket: ReconnectingWebSocket;
  private readonly cache: LiveCache;
  private readonly onDoubt: () => void;
  private refusals = 0;
  private readonly eventListeners = new Set<(events: readonly LiveEvent[]) => void>();
  private readonly typingListeners = new Set<(frame: TypingFrame) => void>();
  private readonly viewersListeners = new Set<(frame: ViewersFrame) => void>();
  /** The chat that is open here; the server is told again on every new line. */
  private viewed: number | null = null;
  private stops: (() => void)[] = [];
  private lastHeard = Date.now();
  private answerBy = Infinity;
  /** The newest number of the beat before, if we were behind it. */
  private behind: number | null = null;
  private stallPause = firstStallPause;
  private stalledAt = -Infinity;
  private closed = true;

  constructor({ url, cache, onDoubt, socket }: ConnectionOptions) {
    this.cache = cache;
    this.onDoubt = onDoubt;
    this.socket = new ReconnectingWebSocket(() => `${url}?after=${cache.applied}`, null, {
      // Scattered, so that a restarted server is not met by everybody at once.
      minReconnectionDelay: 300 + Math.random() * 700,
      reconnectionDelayGrowFactor: 1.6,
      maxReconnectionDelay: 10_000,
      connectionTimeout: 8_000,
      // A frame that waited out a broken line would arrive as old news.
      maxEnqueuedMessages: 0,
      startClosed: true,
      ...(socket === undefined ? {} : { WebSocket: socket }),
    });
    this.socket.addEventListener('open', this.handleOpen);
    this.socket.addEventListener('message', this.handleMessage);
    this.socket.addEventListener('close', this.handleClose);
  }

  /** Connects, and stays connected until `close`. */
  open(): void {
    this.closed = false;
    this.heard();
    this.stops = [this.cache.watch(), ...this.watchTheWorld()];
    this.socket.reconnect();
  }

  close(): void {
    this.closed = true;
    for (const stop of this.stops) stop();
    this.stops = [];
    this.socket.close();
  }

  announceTyping(chatId: number): void {
    this.send({ type: 'typing', chat_id: chatId });
  }

  /** Tells who else has the chat open that we have it open too, and write in it. */
  announceViewing(chatId: number | null, typing = false): void {
    this.viewed = chatId;
    this.send({ type: 'viewing', chat_id: chatId, typing });
  }

  /** Whoever has the page in front of them is called on no other device. */
  private readonly announceAttention = () => {
    this.send({ type: 'attending', visible: !document.hidden });
  };

  onViewers(listener: (frame: ViewersFrame) => void): () => void {
    this.viewersListeners.add(listener);
    return () => this.viewersListeners.delete(listener);
  }

  onTyping(listener: (frame: TypingFrame) => void): () => void {
    this.typingListeners.add(listener);
    return () => this.typingListeners.delete(listener);
  }

  /** Tells each event once, after the screen's data has followed it. */
  onEvents(listener: (events: readonly LiveEvent[]) => void): () => void {
    this.eventListeners.add(listener);
    return () => this.eventListeners.delete(listener);
  }

  private readonly handleOpen = () => {
    this.heard();
    this.behind = null;
  };

  private readonly handleMessage = (message: MessageEvent<unknown>) => {
    if (this.closed) return;
    this.heard();
    const frame = readFrame(message.data);
    if (frame === null) return;
    this.refusals = 0;
    this.status.set('online');
    this.takeFrame(frame);
  };

  private readonly handleClose = (event: { code: number }) => {
    this.answerBy = Infinity;
    if (this.closed) return;
    this.status.set('offline');
    this.refusals += 1;
    if (event.code === sessionEnded || this.refusals % refusalsBeforeDoubt === 0) this.onDoubt();
  };

  private takeFrame(frame: ServerFrame): void {
    switch (frame.type) {
      case 'reset':
        this.cache.reset(frame.number);
        return;
      case 'events':
        this.takeEvents(frame.events, frame.upto);
        return;
      case 'heartbeat':
        this.compareWith(frame.number);
        return;
      case 'typing':
        for (const listener of this.typingListeners) listener(frame);
        return;
      case 'viewers':
        for (const listener of this.viewersListeners) listener(frame);
        return;
      case 'welcome':
        this.announceAttention();
        if (this.viewed !== null) this.announceViewing(this.viewed);
        return;
      // Heard is enough; the close that follows `expired` says the rest.
      case 'pong':
      case 'expired':
        return;
    }
  }

  private takeEvents(events: readonly LiveEvent[], upto: number): void {
    this.stallPause = firstStallPause;
    const fresh = this.cache.take(events, upto);
    for (const listener of this.eventListeners) listener(fresh);
  }

  /** A whole beat behind the newest number: the pushes are lost somewhere, ask again. */
  private compareWith(newest: number): void {
    const missedBefore = this.behind !== null && this.cache.applied < this.behind;
    this.behind = newest > this.cache.applied ? newest : null;
    if (!missedBefore || Date.now() - this.stalledAt < this.stallPause) return;
    if (this.stalledAt > -Infinity) {
      this.stallPause = Math.min(this.stallPause * 2, longestStallPause);
    }
    this.stalledAt = Date.now();
    this.reconnect();
  }

  private heard(): void {
    this.lastHeard = Date.now();
    this.answerBy = Infinity;
  }

  private reconnect(): void {
    this.status.set('offline');
    this.heard();
    this.socket.reconnect();
  }

  private send(frame: ClientFrame): void {
    if (this.socket.readyState === ReconnectingWebSocket.OPEN) {
      this.socket.send(JSON.stringify(frame));
    }
  }

  private readonly checkSilence = () => {
    const now = Date.now();
    if (now < this.answerBy && now - this.lastHeard < silenceLimit) return;
    this.reconnect();
  };

  /** The machine woke, the tab came back, the network returned: is the line still there? */
  private readonly checkAfterWake = () => {
    if (document.visibilityState === 'hidden') return;
    if (this.socket.readyState !== ReconnectingWebSocket.OPEN) {
      if (this.socket.readyState !== ReconnectingWebSocket.CONNECTING) this.reconnect();
      return;
    }
    this.answerBy = Math.min(this.answerBy, Date.now() + pongLimit);
    this.send({ type: 'ping' });
  };

  private readonly handleOffline = () => this.status.set('offline');

  private watchTheWorld(): (() => void)[] {
    const timer = setInterval(this.checkSilence, watchEvery);
    document.addEventListener('visibilitychange', this.announceAttention);
    document.addEventListener('visibilitychange', this.checkAfterWake);
    window.addEventListener('online', this.checkAfterWake);
    window.addEventListener('pageshow', this.checkAfterWake);
    window.addEventListener('offline', this.handleOffline);
    return [
      () => clearInterval(timer),
      () => document.removeEventListener('visibilitychange', this.announceAttention),
      () => document.removeEventListener('visibilitychange', this.checkAfterWake),
      () => window.removeEventListener('online', this.checkAfterWake),
      () => window.removeEventListener('pageshow', this.checkAfterWake),
      () => window.removeEventListener('offline', this.handleOffline),
    ];
  }
}
