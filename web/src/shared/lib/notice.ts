interface Notice {
  readonly title: string;
  readonly body: string;
  /** A later notice with the same tag stands in for this one. */
  readonly tag: string;
  readonly onOpen: () => void;
}

/** Shows a notice of the system's, if the employee has allowed the browser to. */
export function showNotice({ title, body, tag, onOpen }: Notice): void {
  if (!('Notification' in window) || Notification.permission !== 'granted') return;
  const notice = new Notification(title, { body, tag });
  notice.onclick = () => {
    window.focus();
    notice.close();
    onOpen();
  };
}
