import { isCalledHere } from '@/shared/push/ownDevice';

interface Notice {
  readonly title: string;
  readonly body: string;
  /** A later notice with the same tag stands in for this one. */
  readonly tag: string;
  readonly onOpen: () => void;
}

/** Shows a notice of the system's, if the employee has allowed the browser to. */
export function showNotice({ title, body, tag, onOpen }: Notice): void {
  // Where calls are on, the server calls; twice would be once too often.
  if (isCalledHere()) return;
  if (!('Notification' in window) || Notification.permission !== 'granted') return;
  const notice = new Notification(title, { body, tag });
  notice.onclick = () => {
    window.focus();
    notice.close();
    onOpen();
  };
}
