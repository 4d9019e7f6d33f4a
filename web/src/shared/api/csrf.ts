/** Django's token: written by the server into a cookie, sent back as a header. */
export function readCsrfToken(): string {
  const cookie = document.cookie.split('; ').find((part) => part.startsWith('csrftoken='));
  return cookie === undefined ? '' : decodeURIComponent(cookie.slice('csrftoken='.length));
}
