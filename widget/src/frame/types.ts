export type AttachmentKind = "image" | "video" | "audio" | "voice" | "file" | "sticker";

export interface Attachment {
  id: string;
  kind: AttachmentKind;
  name: string;
  content_type: string;
  size: number;
  width: number | null;
  height: number | null;
  url: string | null;
  thumbnail_url: string | null;
}

/** The message that is answered. */
export interface Quote { seq: number; is_own: boolean; text: string }

/** "in" is written by the visitor, "out" by the shop. */
export interface VisitorMessage {
  id: number;
  seq: number;
  direction: "in" | "out";
  author_name: string | null;
  text: string;
  attachments: Attachment[];
  created_at: string;
  echo_id: string | null;
  deleted: boolean;
  edited: boolean;
  reactions: string[];
  quote: Quote | null;
}

export interface Limits { text: number; file_size: number; accepts: string[] }

export interface Session {
  token: string;
  title: string;
  greeting: string;
  away: string;
  color: string;
  online: boolean;
  limits: Limits;
  last_seq: number;
}

export interface History { items: VisitorMessage[]; next: number | null; operator_read_seq: number }

export interface UploadedFile {
  id: string;
  name: string;
  content_type: string;
  size: number;
  width: number | null;
  height: number | null;
}

export type LiveFrame =
  | { type: "messages"; items: VisitorMessage[]; operator_read_seq: number }
  | { type: "message"; message: VisitorMessage }
  | { type: "typing"; name: string }
  | { type: "operator_read"; seq: number }
  | { type: "heartbeat"; seq: number };
