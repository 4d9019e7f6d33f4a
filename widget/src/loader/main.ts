import { readSettings } from "./settings";
import { Widget } from "./widget";

interface PublicApi {
  open: () => void;
  close: () => void;
  toggle: () => void;
  set: (extra: unknown) => void;
}

declare global {
  interface Window {
    Kramar?: PublicApi;
  }
}

function start(script: HTMLOrSVGScriptElement | null): void {
  const settings = readSettings(script);
  // A page that carries the line twice still gets one chat.
  if (!settings || window.Kramar) return;
  const widget = new Widget(settings);
  window.Kramar = {
    open: () => { widget.open(); },
    close: () => { widget.close(); },
    toggle: () => { widget.toggle(); },
    set: (extra) => { widget.set(extra); },
  };
  document.dispatchEvent(new CustomEvent("kramar:ready", { bubbles: true }));
}

start(document.currentScript);
