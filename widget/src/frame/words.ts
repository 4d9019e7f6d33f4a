import type { Language } from "../shared/protocol";

const UK = {
  defaultTitle: "Чат з магазином",
  online: "Ми на зв’язку",
  offline: "Зараз не на зв’язку",
  away: "Зараз нас немає — відповімо, щойно повернемось.",
  close: "Закрити чат",
  log: "Повідомлення чату",
  placeholder: "Напишіть повідомлення…",
  send: "Надіслати",
  attach: "Додати файли",
  removeFile: "Прибрати файл",
  cancelUpload: "Скасувати завантаження",
  uploading: "Завантажується",
  drop: "Відпустіть файли, щоб додати їх",
  today: "Сьогодні",
  yesterday: "Вчора",
  fresh: "Нові повідомлення",
  toNewest: "До нових повідомлень",
  typing: "друкує",
  you: "Ви",
  shop: "Магазин",
  edited: "змінено",
  reactions: "Реакції",
  attachment: "Вкладення",
  deleted: "Повідомлення видалено",
  sending: "Надсилається",
  sent: "Надіслано",
  read: "Прочитано",
  failed: "Не надіслано",
  retry: "Повторити",
  discard: "Видалити",
  lost: "Немає з’єднання. Відновлюємо…",
  broken: "Не вдалося відкрити чат",
  reasons: {
    offline: "Сервер не відповідає. Перевірте з’єднання з інтернетом і спробуйте ще раз.",
    origin_refused: "Цього сайту немає серед тих, яким магазин дозволив показувати чат.",
    channel_not_found: "Магазин вимкнув цей чат.",
    failed: "Щось пішло не так. Спробуйте трохи згодом.",
  },
  again: "Спробувати ще раз",
  older: "Завантажуються попередні повідомлення",
  picture: "Зображення",
  openPicture: "Відкрити зображення",
  download: "Завантажити",
  closePicture: "Закрити зображення",
  charactersLeft: "Залишилось символів: ",
  charactersOver: "Зайвих символів: ",
  errors: {
    file_too_large: "завеликий файл, найбільше {limit}",
    file_type_refused: "такі файли не приймаються",
    file_empty: "порожній файл",
    too_many_files: "не більше {count} файлів за раз",
    too_many_messages: "Забагато повідомлень поспіль. Зачекайте хвилину.",
    text_too_long: "Повідомлення задовге.",
    attachment_refused: "Файл не прийнято. Додайте його ще раз.",
    offline: "Немає з’єднання",
    failed: "Щось пішло не так",
  },
  units: ["Б", "КБ", "МБ", "ГБ"],
};

export type Words = typeof UK;

const EN: Words = {
  defaultTitle: "Chat with the shop",
  online: "We're online",
  offline: "Away right now",
  away: "We're away and will reply as soon as we're back.",
  close: "Close chat",
  log: "Chat messages",
  placeholder: "Write a message…",
  send: "Send",
  attach: "Attach files",
  removeFile: "Remove file",
  cancelUpload: "Cancel upload",
  uploading: "Uploading",
  drop: "Drop files to attach them",
  today: "Today",
  yesterday: "Yesterday",
  fresh: "New messages",
  toNewest: "Jump to new messages",
  typing: "is typing",
  you: "You",
  shop: "Shop",
  edited: "edited",
  reactions: "Reactions",
  attachment: "Attachment",
  deleted: "Message deleted",
  sending: "Sending",
  sent: "Sent",
  read: "Read",
  failed: "Not sent",
  retry: "Retry",
  discard: "Delete",
  lost: "Connection lost. Reconnecting…",
  broken: "The chat could not be opened",
  reasons: {
    offline: "The server does not answer. Check your internet connection and try again.",
    origin_refused: "This site is not among those the shop lets show its chat.",
    channel_not_found: "The shop has switched this chat off.",
    failed: "Something went wrong. Please try again later.",
  },
  again: "Try again",
  older: "Loading earlier messages",
  picture: "Picture",
  openPicture: "Open picture",
  download: "Download",
  closePicture: "Close picture",
  charactersLeft: "Characters left: ",
  charactersOver: "Characters over the limit: ",
  errors: {
    file_too_large: "file is too large, {limit} at most",
    file_type_refused: "files of this type are not accepted",
    file_empty: "file is empty",
    too_many_files: "no more than {count} files at once",
    too_many_messages: "Too many messages in a row. Please wait a minute.",
    text_too_long: "The message is too long.",
    attachment_refused: "The file was not accepted. Attach it again.",
    offline: "No connection",
    failed: "Something went wrong",
  },
  units: ["B", "KB", "MB", "GB"],
};

export function wordsFor(language: Language): Words {
  return language === "en" ? EN : UK;
}

/** Why the chat could not be opened. */
export function reasonText({ reasons }: Words, code: string): string {
  return Object.entries(reasons).find(([name]) => name === code)?.[1] ?? reasons.failed;
}

export function errorText(words: Words, code: string, fill: { limit?: string; count?: number } = {}): string {
  const known = Object.entries(words.errors).find(([name]) => name === code)?.[1] ?? words.errors.failed;
  return known.replace("{limit}", fill.limit ?? "").replace("{count}", String(fill.count ?? ""));
}
