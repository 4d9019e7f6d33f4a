import type { Language, PageContext } from "../shared/protocol";
import { parseErrorCode, parseHistory, parseJson, parseSession, parseUploaded } from "./parse";
import type { History, Session, UploadedFile } from "./types";

export class ApiError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

export function codeOf(error: unknown): string {
  return error instanceof ApiError ? error.code : "failed";
}

const REQUEST_TIMEOUT_MS = 20_000;
/** Who has just opened the chat waits less patiently than who has written already. */
const OPENING_TIMEOUT_MS = 9_000;
const PAGE_SIZE = 40;

export interface Outgoing { echo_id: string; text: string; attachments: string[]; context: PageContext }

export interface UploadCall { done: Promise<UploadedFile>; cancel: () => void }

/** The visitor's side of the HTTP contract. A failure is always an ApiError with a machine code. */
export class Api {
  private readonly root: string;
  private token = "";

  constructor(channel: string) {
    this.root = `/widget/api/${encodeURIComponent(channel)}`;
  }

  async openSession(token: string | null, language: Language, context: PageContext): Promise<Session> {
    const answer = await this.call("POST", "/session", { ...(token ? { token } : {}), language, context }, OPENING_TIMEOUT_MS);
    const session = required(parseSession(answer));
    this.token = session.token;
    return session;
  }

  async listMessages(before: number | null): Promise<History> {
    const query = new URLSearchParams({ limit: String(PAGE_SIZE), ...(before === null ? {} : { before: String(before) }) });
    return required(parseHistory(await this.call("GET", `/messages?${query.toString()}`)));
  }

  async sendMessage(message: Outgoing): Promise<void> {
    await this.call("POST", "/messages", message);
  }

  /** XMLHttpRequest, because fetch cannot tell how far an upload has come. */
  uploadFile(file: File, onProgress: (share: number) => void): UploadCall {
    const request = new XMLHttpRequest();
    const done = new Promise<UploadedFile>((resolve, reject) => {
      request.upload.addEventListener("progress", (event) => {
        if (event.lengthComputable) onProgress(event.loaded / event.total);
      });
      request.addEventListener("error", () => { reject(new ApiError("offline")); });
      request.addEventListener("abort", () => { reject(new ApiError("cancelled")); });
      request.addEventListener("load", () => {
        const answer = parseJson(request.responseText);
        const uploaded = request.status < 300 ? parseUploaded(answer) : null;
        if (uploaded) resolve(uploaded);
        else reject(new ApiError(request.status === 413 ? "file_too_large" : parseErrorCode(answer)));
      });
    });
    const form = new FormData();
    form.append("file", file, file.name);
    request.open("POST", `${this.root}/uploads`);
    request.setRequestHeader("X-Kramar-Visitor", this.token);
    request.send(form);
    return { done, cancel: () => { request.abort(); } };
  }

  private async call(method: "GET" | "POST", path: string, body?: object, patience = REQUEST_TIMEOUT_MS): Promise<unknown> {
    const response = await this.reach(method, path, body, patience);
    const answer = parseJson(await response.text().catch(() => ""));
    if (!response.ok) throw new ApiError(response.status === 429 ? "too_many_messages" : parseErrorCode(answer));
    return answer;
  }

  private async reach(method: "GET" | "POST", path: string, body: object | undefined, patience: number): Promise<Response> {
    try {
      return await fetch(this.root + path, {
        method,
        credentials: "omit",
        signal: AbortSignal.timeout(patience),
        headers: {
          ...(this.token ? { "X-Kramar-Visitor": this.token } : {}),
          ...(body ? { "Content-Type": "application/json" } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
    } catch {
      throw new ApiError("offline");
    }
  }
}

function required<Value>(value: Value | null): Value {
  if (value === null) throw new ApiError("failed");
  return value;
}
