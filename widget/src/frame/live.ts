import { parseLiveFrame } from "./parse";
import type { LiveFrame } from "./types";

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 30_000;
/** The server beats every ten seconds; three missed beats mean a dead line. */
const SILENCE_MS = 32_000;

export interface LiveHandlers {
  onFrame: (frame: LiveFrame) => void;
  onOnline: () => void;
  onLost: () => void;
  after: () => number;
}

/** Full jitter keeps a thousand shops' visitors from knocking together after a restart. */
export function reconnectDelay(attempt: number, random: () => number = Math.random): number {
  const ceiling = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt);
  return ceiling / 2 + (ceiling / 2) * random();
}

/** One socket at a time, reopened with backoff and resumed after the newest message that is held. */
export class Live {
  private readonly address: string;
  private readonly handlers: LiveHandlers;
  private socket: WebSocket | null = null;
  private token: string | null = null;
  private attempt = 0;
  private retryTimer = 0;
  private silenceTimer = 0;

  constructor(channel: string, handlers: LiveHandlers) {
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    this.address = `${scheme}://${location.host}/widget/live/${encodeURIComponent(channel)}`;
    this.handlers = handlers;
    window.addEventListener("online", () => { this.hurry(); });
    document.addEventListener("visibilitychange", () => { this.hurry(); });
  }

  start(token: string): void {
    this.token = token;
    this.connect();
  }

  restart(): void {
    this.drop();
    this.connect();
  }

  send(frame: { type: "typing" } | { type: "delivered" | "read"; seq: number }): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(frame));
  }

  private connect(): void {
    if (this.token === null || this.socket) return;
    window.clearTimeout(this.retryTimer);
    const socket = new WebSocket(this.address);
    const { token } = this;
    this.socket = socket;
    this.watchSilence();
    socket.addEventListener("open", () => {
      socket.send(JSON.stringify({ type: "hello", token, after: this.handlers.after() }));
    });
    socket.addEventListener("message", (event: MessageEvent<unknown>) => { this.receive(event.data); });
    socket.addEventListener("close", () => {
      if (this.socket === socket) this.reconnectLater();
    });
  }

  private receive(data: unknown): void {
    const frame = parseLiveFrame(data);
    if (!frame) return;
    this.watchSilence();
    // The first "messages" frame answers our hello: only then is the line known to work.
    if (frame.type === "messages") {
      this.attempt = 0;
      this.handlers.onOnline();
    }
    this.handlers.onFrame(frame);
  }

  private reconnectLater(): void {
    this.drop();
    this.handlers.onLost();
    this.retryTimer = window.setTimeout(() => { this.connect(); }, reconnectDelay(this.attempt));
    this.attempt += 1;
  }

  private drop(): void {
    window.clearTimeout(this.retryTimer);
    window.clearTimeout(this.silenceTimer);
    const { socket } = this;
    this.socket = null;
    socket?.close();
  }

  private watchSilence(): void {
    window.clearTimeout(this.silenceTimer);
    this.silenceTimer = window.setTimeout(() => { this.reconnectLater(); }, SILENCE_MS);
  }

  private hurry(): void {
    if (document.hidden || this.socket || this.token === null) return;
    this.attempt = 0;
    this.connect();
  }
}
