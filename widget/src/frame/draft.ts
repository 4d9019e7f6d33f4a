const KEY = "kramar:draft";

// Storage may be forbidden inside a frame of another site: a draft is then simply not kept.
export function recallDraft(): string {
  try {
    return sessionStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

export function keepDraft(text: string): void {
  try {
    sessionStorage.setItem(KEY, text);
  } catch {
    return;
  }
}
