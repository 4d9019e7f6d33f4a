import { parseToFrame, type ToFrame, type ToHost } from "../shared/protocol";

/** The shop's page around us. Its origin is learned from its first word and must be one the shop has allowed. */
export class Host {
  private origin: string | null = null;
  private readonly allowed: readonly string[];

  constructor(allowed: readonly string[], onMessage: (message: ToFrame) => void) {
    this.allowed = allowed;
    window.addEventListener("message", (event: MessageEvent<unknown>) => {
      const message = this.isTrusted(event) ? parseToFrame(event.data) : null;
      if (!message) return;
      this.origin = event.origin;
      onMessage(message);
    });
  }

  post(message: ToHost): void {
    if (this.origin !== null) window.parent.postMessage(message, this.origin);
  }

  // Our own pages may always show the chat, and without a list frame-ancestors has let this parent in.
  private isTrusted(event: MessageEvent<unknown>): boolean {
    if (event.source !== window.parent || event.source === window) return false;
    return this.allowed.length === 0 || event.origin === location.origin || this.allowed.includes(event.origin);
  }
}
