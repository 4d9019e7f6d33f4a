import type { ContextToFrame, Language, PageContext, ToFrame } from "../shared/protocol";
import { Api, codeOf } from "./api";
import { Host } from "./host";
import { Live } from "./live";
import { countUnread, lastSeq, type PendingMessage } from "./state";
import { Store } from "./store";
import type { LiveFrame } from "./types";
import { Uploads } from "./uploads";

const TYPING_SHOWN_MS = 6_000;
const TYPING_EVERY_MS = 3_000;
const RECONCILE_MS = 4_000;

export interface FrameSettings { channel: string; origins: readonly string[]; color: string }

/** Moves facts between the store, the server and the shop's page; decides nothing that the reducer could decide. */
export class Controller {
  readonly store = new Store();
  readonly uploads: Uploads;

  private readonly api: Api;
  private readonly live: Live;
  private readonly host: Host;
  private readonly color: string;
  private page: PageContext | null = null;
  private known: { token: string | null; read: number } = { token: null, read: 0 };
  private language: Language = "uk";
  private onLanguage: (language: Language) => void = () => undefined;
  private isStarting = false;
  private isTokenKept = false;
  private reported = "";
  private readSent = 0;
  private typedAt = 0;
  private typingTimer = 0;

  constructor({ channel, origins, color }: FrameSettings) {
    this.color = color;
    this.api = new Api(channel);
    this.uploads = new Uploads(this.api, this.store);
    this.live = new Live(channel, {
      onFrame: (frame) => { this.receive(frame); },
      onOnline: () => { this.becomeOnline(); },
      onLost: () => { this.store.dispatch({ type: "connection.changed", connection: "lost" }); },
      after: () => lastSeq(this.store.state.messages),
    });
    this.host = new Host(origins, (message) => { this.hear(message); });
    this.store.subscribe(() => { this.report(); });
    document.addEventListener("visibilitychange", () => { this.markRead(); });
    window.addEventListener("online", () => void this.start());
  }

  /** The shop's page says which language it speaks, and may change its mind. */
  followLanguage(onLanguage: (language: Language) => void): void {
    this.onLanguage = onLanguage;
  }

  close(): void {
    this.host.post({ kramar: 1, type: "close" });
  }

  send(text: string): void {
    const pending: PendingMessage = {
      echo_id: crypto.randomUUID(),
      text: text.trim(),
      attachments: this.uploads.take(),
      created_at: new Date().toISOString(),
      phase: "sending",
      code: null,
    };
    this.typedAt = 0;
    this.store.dispatch({ type: "message.queued", pending });
    void this.deliver(pending);
  }

  retry(echoId: string): void {
    const pending = this.store.state.pending.find((one) => one.echo_id === echoId);
    if (!pending) return;
    this.store.dispatch({ type: "message.retried", echo_id: echoId });
    void this.deliver(pending);
  }

  discard(echoId: string): void {
    this.store.dispatch({ type: "message.discarded", echo_id: echoId });
  }

  noteTyping(): void {
    const now = Date.now();
    if (now - this.typedAt < TYPING_EVERY_MS) return;
    this.typedAt = now;
    this.live.send({ type: "typing" });
  }

  async loadOlder(): Promise<void> {
    const { older, isLoadingOlder } = this.store.state;
    if (older === null || isLoadingOlder) return;
    this.store.dispatch({ type: "older.requested" });
    try {
      this.store.dispatch({ type: "older.loaded", history: await this.api.listMessages(older) });
    } catch {
      this.store.dispatch({ type: "older.failed" });
    }
  }

  async start(): Promise<void> {
    const { token, read } = this.known;
    if (this.isStarting || this.store.state.session || !this.page) return;
    this.isStarting = true;
    try {
      const session = await this.api.openSession(token, this.language, this.page);
      this.isTokenKept = token === session.token;
      // The socket goes on from what is on the screen, so the screen comes first.
      const history = session.last_seq > 0 ? await this.api.listMessages(null) : null;
      this.store.dispatch({ type: "session.opened", session, readSeq: read });
      if (history) this.store.dispatch({ type: "history.loaded", history });
      this.live.start(session.token);
    } catch (error) {
      this.store.dispatch({ type: "session.failed", code: codeOf(error) });
    } finally {
      this.isStarting = false;
    }
    this.greetHost();
  }

  private hear(message: ToFrame): void {
    if (message.type === "context") this.takeContext(message);
    else this.store.dispatch({ type: message.type === "opened" ? "panel.opened" : "panel.closed" });
    this.markRead();
  }

  private takeContext(message: ContextToFrame): void {
    this.page = message.context;
    if (this.language !== message.language) {
      this.language = message.language;
      this.onLanguage(message.language);
    }
    const { session, messages, pending } = this.store.state;
    const isJoining = message.token !== null && session !== null && message.token !== session.token;
    // Read in another tab is read here too.
    if (session && !isJoining) this.store.dispatch({ type: "visitor.read", seq: message.read });
    if (isJoining && messages.length + pending.length === 0) this.store.dispatch({ type: "session.cleared" });
    this.greetHost();
    this.known = { token: message.token, read: message.read };
    void this.start();
  }

  private greetHost(): void {
    const { session, brokenBy } = this.store.state;
    if (session || brokenBy !== null) this.host.post({ kramar: 1, type: "ready", color: session?.color ?? this.color });
  }

  private async deliver(pending: PendingMessage): Promise<void> {
    if (!this.page) return;
    const { echo_id, text, attachments } = pending;
    try {
      await this.api.sendMessage({ echo_id, text, attachments: attachments.map(({ id }) => id), context: this.page });
      this.store.dispatch({ type: "message.accepted", echo_id });
      this.keepToken();
      window.setTimeout(() => void this.reconcile(echo_id), RECONCILE_MS);
    } catch (error) {
      this.store.dispatch({ type: "message.failed", echo_id, code: codeOf(error) });
    }
  }

  /** The token is worth keeping once something has been said with it. */
  private keepToken(): void {
    const token = this.store.state.session?.token;
    if (!token || this.isTokenKept) return;
    this.isTokenKept = true;
    this.host.post({ kramar: 1, type: "token", token });
  }

  /** An accepted message that the socket has not brought back is asked for. */
  private async reconcile(echoId: string): Promise<void> {
    const isWaiting = this.store.state.pending.some((one) => one.echo_id === echoId && one.phase === "accepted");
    if (isWaiting) await this.refresh();
  }

  private async refresh(): Promise<void> {
    try {
      this.store.dispatch({ type: "history.loaded", history: await this.api.listMessages(null) });
    } catch {
      this.live.restart();
    }
  }

  private receive(frame: LiveFrame): void {
    switch (frame.type) {
      case "messages":
        this.store.dispatch({ type: "messages.arrived", items: frame.items });
        this.store.dispatch({ type: "operator.read", seq: frame.operator_read_seq });
        break;
      case "message":
        this.store.dispatch({ type: "messages.arrived", items: [frame.message] });
        break;
      case "typing":
        this.showTyping(frame.name);
        break;
      case "operator_read":
        this.store.dispatch({ type: "operator.read", seq: frame.seq });
        break;
      case "heartbeat":
        if (frame.seq > lastSeq(this.store.state.messages)) this.live.restart();
        break;
    }
    if (frame.type === "message" || frame.type === "messages") this.acknowledge();
  }

  private showTyping(name: string): void {
    window.clearTimeout(this.typingTimer);
    this.store.dispatch({ type: "typing.started", name });
    this.typingTimer = window.setTimeout(() => { this.store.dispatch({ type: "typing.stopped" }); }, TYPING_SHOWN_MS);
  }

  private becomeOnline(): void {
    const wasLost = this.store.state.connection === "lost";
    this.store.dispatch({ type: "connection.changed", connection: "online" });
    if (!wasLost) return;
    this.readSent = 0;
    // Edits made while the line was down have no number of their own: the newest page is read again.
    void this.refresh();
    this.store.state.pending.filter(({ code }) => code === "offline").forEach(({ echo_id }) => { this.retry(echo_id); });
  }

  private acknowledge(): void {
    const seq = lastSeq(this.store.state.messages);
    if (seq > 0) this.live.send({ type: "delivered", seq });
    this.markRead();
  }

  private markRead(): void {
    const { isOpen, messages } = this.store.state;
    const seq = lastSeq(messages.filter(({ direction }) => direction === "out"));
    if (!isOpen || document.hidden || seq === 0) return;
    if (seq > this.store.state.readSeq) this.store.dispatch({ type: "visitor.read", seq });
    if (seq <= this.readSent || this.store.state.connection !== "online") return;
    this.readSent = seq;
    this.live.send({ type: "read", seq });
  }

  private report(): void {
    const { state } = this.store;
    const count = countUnread(state);
    const said = `${String(count)}/${String(state.readSeq)}`;
    if (said === this.reported || !state.session) return;
    this.reported = said;
    this.host.post({ kramar: 1, type: "unread", count, read: state.readSeq });
  }
}
