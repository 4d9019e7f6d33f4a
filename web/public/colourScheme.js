// Runs before the first paint so that the dark theme does not flash white. It is a file of its own
// because the content security policy allows no inline script.
const chosen = localStorage.getItem('kramar-colour-scheme');
const dark =
  chosen === 'dark' ||
  (chosen !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches);
document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
