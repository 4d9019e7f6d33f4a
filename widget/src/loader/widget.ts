import { cleanColor, DEFAULT_COLOR } from "../shared/color";
import { parseToHost, textsOf, type ToFrame, type ToHost } from "../shared/protocol";
import { readContext } from "./context";
import { memoryKey, parseMemory, recall, remember } from "./memory";
import type { Settings } from "./settings";
import { buildView, paint, showUnread, type View } from "./view";
import { buttonLabel, wordsFor } from "./words";

const READY_TIMEOUT_MS = 10_000;
const PROBE_TIMEOUT_MS = 3_000;
const ADDRESS_CHECK_MS = 1_000;
const PHONE = "(max-width: 480px), (max-height: 420px) and (max-width: 960px)";

async function canReach(origin: string): Promise<boolean> {
  try {
    await fetch(`${origin}/widget/loader.js`, { mode: "no-cors", cache: "no-store", signal: AbortSignal.timeout(PROBE_TIMEOUT_MS) });
    return true;
  } catch {
    return false;
  }
}

/** The chat on the shop's page: a button, and a frame that is made when it is first needed. */
export class Widget {
  private readonly settings: Settings;
  private readonly view: View;
  private readonly extra: Record<string, string> = {};
  private memory;
  private frame: HTMLIFrameElement | null = null;
  private isLoaded = false;
  private isOpen = false;
  private unread = 0;
  private address = "";
  private readyTimer = 0;
  private focusBefore: HTMLElement | null = null;
  private overflowBefore: string | null = null;

  constructor(settings: Settings) {
    this.settings = settings;
    this.memory = recall(settings.channel);
    this.view = buildView(wordsFor(settings.language));
    paint(this.view, settings.color ?? cleanColor(this.memory.color ?? DEFAULT_COLOR));
    this.attach();
    this.listen();
    this.describeButton();
    if (this.memory.token) this.ensureFrame();
  }

  open(): void {
    if (this.isOpen) return;
    const focused = document.activeElement;
    this.focusBefore = focused instanceof HTMLElement && focused !== document.body ? focused : null;
    this.isOpen = true;
    this.view.root.classList.add("open");
    this.describeButton();
    this.lockPage();
    this.ensureFrame();
    this.sendContext();
    this.announceOpened();
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.view.root.classList.remove("open");
    this.describeButton();
    this.unlockPage();
    this.post({ kramar: 1, type: "closed" });
    const back = this.focusBefore?.isConnected && this.focusBefore !== this.view.host ? this.focusBefore : this.view.button;
    back.focus({ preventScroll: true });
  }

  toggle(): void {
    if (this.isOpen) this.close();
    else this.open();
  }

  /** Facts about the page or the buyer that employees should see beside the chat. */
  set(extra: unknown): void {
    Object.assign(this.extra, textsOf(extra));
    this.sendContext();
  }

  // Beside <body>, not in it: shops that replace the body on navigation keep the frame alive.
  private attach(): void {
    document.documentElement.append(this.view.host);
    const observer = new MutationObserver(() => {
      if (!this.view.host.isConnected) document.documentElement.append(this.view.host);
    });
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
  }

  private listen(): void {
    this.view.button.addEventListener("click", () => { this.toggle(); });
    this.view.retry.addEventListener("click", () => { this.reloadFrame(); });
    window.addEventListener("message", (event) => { this.receive(event); });
    window.addEventListener("storage", (event) => { this.adoptMemory(event); });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.defaultPrevented) this.close();
    });
    window.visualViewport?.addEventListener("resize", () => { this.fitPanel(); });
    window.visualViewport?.addEventListener("scroll", () => { this.fitPanel(); });
    window.setInterval(() => {
      if (this.frame && this.address !== location.href) this.sendContext();
    }, ADDRESS_CHECK_MS);
  }

  private ensureFrame(): void {
    if (this.frame) return;
    const { origin, channel, language } = this.settings;
    const frame = document.createElement("iframe");
    frame.title = wordsFor(language).chat;
    frame.allow = "clipboard-write";
    frame.addEventListener("load", () => {
      this.isLoaded = true;
      this.sendContext();
    });
    frame.src = `${origin}/widget/frame/${encodeURIComponent(channel)}?lang=${language}`;
    this.frame = frame;
    this.isLoaded = false;
    this.view.root.classList.remove("ready", "failed");
    this.view.panel.append(frame);
    window.clearTimeout(this.readyTimer);
    this.readyTimer = window.setTimeout(() => void this.admitFailure(), READY_TIMEOUT_MS);
  }

  /** A server that answers and a frame that is silent mean that the shop has not let this page show its chat. */
  private async admitFailure(): Promise<void> {
    const { origin, language } = this.settings;
    const words = wordsFor(language);
    const isReached = await canReach(origin);
    if (this.view.root.classList.contains("ready")) return;
    this.view.reason.textContent = isReached ? `${words.refused} ${location.origin}` : words.offline;
    this.view.root.classList.add("failed");
  }

  private reloadFrame(): void {
    this.frame?.remove();
    this.frame = null;
    this.ensureFrame();
  }

  private receive(event: MessageEvent<unknown>): void {
    if (event.origin !== this.settings.origin || event.source !== this.frame?.contentWindow) return;
    const message = parseToHost(event.data);
    if (message) this.obey(message);
  }

  private obey(message: ToHost): void {
    switch (message.type) {
      case "ready":
        this.becomeReady(message.color);
        break;
      case "token":
        this.keep({ token: message.token });
        break;
      case "unread":
        this.unread = message.count;
        showUnread(this.view.badge, message.count);
        this.describeButton();
        this.keep({ read: Math.max(this.memory.read, message.read) });
        break;
      case "close":
        this.close();
        break;
    }
  }

  private becomeReady(color: string): void {
    window.clearTimeout(this.readyTimer);
    this.view.root.classList.remove("failed");
    this.view.root.classList.add("ready");
    if (!this.settings.color) {
      paint(this.view, cleanColor(color));
      if (this.memory.token) this.keep({ color: cleanColor(color) });
    }
    this.announceOpened();
  }

  private announceOpened(): void {
    if (!this.isOpen || !this.view.root.classList.contains("ready")) return;
    this.fitPanel();
    this.frame?.focus({ preventScroll: true });
    this.post({ kramar: 1, type: "opened" });
  }

  private keep(change: Partial<typeof this.memory>): void {
    this.memory = { ...this.memory, ...change };
    if (this.memory.token) remember(this.settings.channel, this.memory);
  }

  /** The visitor wrote in another tab: this one joins the same conversation. */
  private adoptMemory(event: StorageEvent): void {
    if (event.key !== memoryKey(this.settings.channel)) return;
    const stored = parseMemory(event.newValue);
    const isNews = stored.token !== null && stored.token !== this.memory.token;
    this.memory = stored;
    if (isNews) this.ensureFrame();
    this.sendContext();
  }

  private sendContext(): void {
    this.address = location.href;
    const { token, read } = this.memory;
    const { language } = this.settings;
    this.post({ kramar: 1, type: "context", token, read, language, context: readContext(this.extra) });
  }

  private post(message: ToFrame): void {
    // Before it has loaded, the frame is an empty page of the shop's own origin.
    if (this.isLoaded) this.frame?.contentWindow?.postMessage(message, this.settings.origin);
  }

  private describeButton(): void {
    const { button } = this.view;
    button.setAttribute("aria-label", buttonLabel(this.settings.language, this.isOpen, this.unread));
    button.setAttribute("aria-expanded", String(this.isOpen));
  }

  private lockPage(): void {
    if (!window.matchMedia(PHONE).matches) return;
    this.overflowBefore = document.documentElement.style.overflow;
    document.documentElement.style.overflow = "hidden";
  }

  private unlockPage(): void {
    if (this.overflowBefore === null) return;
    document.documentElement.style.overflow = this.overflowBefore;
    this.overflowBefore = null;
  }

  /** iOS lays its keyboard over the page without resizing it; only the visual viewport knows. */
  private fitPanel(): void {
    const seen = window.visualViewport;
    const { style } = this.view.panel;
    const isCovered = seen !== null && this.isOpen && window.matchMedia(PHONE).matches && seen.scale < 1.05;
    style.height = isCovered ? `${String(seen.height)}px` : "";
    style.top = isCovered ? `${String(seen.offsetTop)}px` : "";
    style.bottom = isCovered ? "auto" : "";
  }
}
