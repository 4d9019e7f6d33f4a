import { chime } from './chime';
import { noticeChoice } from './noticeChoice';

/** Turns sound and notices of the page on or off; lets the sound be heard and asks the browser. */
export function chooseNotices(wanted: boolean): void {
  noticeChoice.set(wanted);
  if (!wanted) return;
  chime();
  if ('Notification' in window) void Notification.requestPermission();
}
