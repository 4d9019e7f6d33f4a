import { isRecord, textOf, textsOf, type PageContext } from "../shared/protocol";

const VISIT_KEY = "kramar:visit";

/** UTM marks stand only on the page where the visitor landed, so the first ones are kept for the whole visit. */
function readVisit(): { referrer: string; utm: Record<string, string> } {
  const fresh = { referrer: document.referrer, utm: readUtm(location.search) };
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(VISIT_KEY) ?? "null");
    if (isRecord(stored) && Object.keys(fresh.utm).length === 0) {
      return { referrer: textOf(stored.referrer), utm: textsOf(stored.utm) };
    }
    sessionStorage.setItem(VISIT_KEY, JSON.stringify(fresh));
  } catch {
    return fresh;
  }
  return fresh;
}

export function readUtm(search: string): Record<string, string> {
  const marks = [...new URLSearchParams(search)].filter(([key]) => /^utm_\w+$/.test(key));
  return textsOf(Object.fromEntries(marks.map(([key, value]) => [key.slice("utm_".length), value])));
}

export function readContext(extra: Record<string, string>): PageContext {
  return { url: location.href, title: document.title, ...readVisit(), extra };
}
