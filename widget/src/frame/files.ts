import type { AttachmentKind, Limits } from "./types";

export const FILES_AT_ONCE = 10;

/** Patterns are "image/*", "application/pdf" or ".ext"; a file whose type the browser does not know is left to the server. */
export function isAccepted(file: { name: string; type: string }, accepts: readonly string[]): boolean {
  if (accepts.length === 0 || file.type === "") return true;
  const name = file.name.toLowerCase();
  return accepts.some((pattern) => {
    if (pattern === "*/*" || pattern === "*") return true;
    if (pattern.startsWith(".")) return name.endsWith(pattern.toLowerCase());
    if (pattern.endsWith("/*")) return file.type.startsWith(pattern.slice(0, -1));
    return file.type === pattern;
  });
}

/** Why a file cannot be taken, as an error code; `null` when it can. */
export function refusalOf(file: { name: string; type: string; size: number }, limits: Limits, alreadyHeld: number): string | null {
  if (alreadyHeld >= FILES_AT_ONCE) return "too_many_files";
  if (file.size === 0) return "file_empty";
  if (file.size > limits.file_size) return "file_too_large";
  return isAccepted(file, limits.accepts) ? null : "file_type_refused";
}

export function kindOf(contentType: string): AttachmentKind {
  const [family] = contentType.split("/");
  return family === "image" || family === "video" || family === "audio" ? family : "file";
}
