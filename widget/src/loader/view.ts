import { readableOn } from "../shared/color";
import { STYLES } from "./styles";
import type { Words } from "./words";

const SVG = "http://www.w3.org/2000/svg";
const BUBBLE = "M12 3.5c-5 0-9 3.4-9 7.7 0 2.4 1.3 4.6 3.3 6 0 1-.4 2.1-1.2 3 1.8-.1 3.3-.7 4.4-1.6.8.2 1.6.3 2.5.3 5 0 9-3.4 9-7.7s-4-7.7-9-7.7Z";
const CROSS = "M6.5 9.5 12 15l5.5-5.5";

export interface View {
  host: HTMLElement;
  root: HTMLElement;
  button: HTMLButtonElement;
  badge: HTMLElement;
  panel: HTMLElement;
  retry: HTMLButtonElement;
  reason: HTMLElement;
}

export function buildView(words: Words): View {
  const host = element("div");
  const shadow = host.attachShadow({ mode: "open" });
  adoptStyles(shadow);
  const root = element("div");
  const button = element("button", "button");
  button.type = "button";
  button.setAttribute("aria-haspopup", "dialog");
  const badge = element("span", "badge");
  badge.hidden = true;
  badge.setAttribute("aria-hidden", "true");
  button.append(icon("bubble", BUBBLE, true), icon("cross", CROSS, false), badge);
  const panel = element("div", "panel");
  panel.setAttribute("role", "dialog");
  panel.setAttribute("aria-label", words.chat);
  const { wait, retry, reason } = buildWait(words);
  panel.append(wait);
  root.append(panel, button);
  shadow.append(root);
  return { host, root, button, badge, panel, retry, reason };
}

function buildWait(words: Words): Pick<View, "retry" | "reason"> & { wait: HTMLElement } {
  const wait = element("div", "wait");
  wait.setAttribute("role", "status");
  const text = element("p");
  text.textContent = words.failed;
  const retry = element("button");
  retry.type = "button";
  retry.textContent = words.retry;
  const reason = element("p", "reason");
  wait.append(element("div", "spin"), text, reason, retry);
  return { wait, retry, reason };
}

export function paint(view: View, accent: string): void {
  view.host.style.setProperty("--accent", accent);
  view.host.style.setProperty("--on-accent", readableOn(accent));
}

export function showUnread(badge: HTMLElement, count: number): void {
  badge.hidden = count === 0;
  badge.textContent = count > 99 ? "99+" : String(count);
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, style = ""): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (style) made.className = style;
  return made;
}

function icon(style: string, path: string, isFilled: boolean): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  const line = document.createElementNS(SVG, "path");
  const attributes = isFilled
    ? { fill: "currentColor" }
    : { fill: "none", stroke: "currentColor", "stroke-width": "2.4", "stroke-linecap": "round", "stroke-linejoin": "round" };
  Object.entries(attributes).forEach(([name, value]) => { line.setAttribute(name, value); });
  line.setAttribute("d", path);
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", style);
  svg.setAttribute("aria-hidden", "true");
  svg.append(line);
  return svg;
}

function adoptStyles(shadow: ShadowRoot): void {
  if ("adoptedStyleSheets" in Document.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    shadow.adoptedStyleSheets = [sheet];
    return;
  }
  const style = element("style");
  style.textContent = STYLES;
  shadow.append(style);
}
