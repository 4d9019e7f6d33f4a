import type { JSX } from "preact";

const PATHS = {
  close: "M6 6l12 12M18 6L6 18",
  send: "M12 19V5M5.5 11.5 12 5l6.5 6.5",
  clip: "M20 11.5l-8.2 8.2a5 5 0 0 1-7.1-7.1l8.6-8.5a3.3 3.3 0 0 1 4.7 4.7l-8.5 8.5a1.7 1.7 0 0 1-2.4-2.4l7.6-7.5",
  file: "M13.5 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8.5L13.5 3Zm0 0v5.5H19",
  down: "M6 9.5l6 6 6-6",
  download: "M12 4v11m-5-5 5 5 5-5M5 20h14",
  sending: "M12 7.5V12l3 2M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z",
  sent: "M5 12.5l4.5 4.5L19 7.5",
  read: "M2 12.5l4.5 4.5L16 7.5M11.5 16l1 1L22 7.5",
  failed: "M12 8v4.5m0 3.5v.01M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z",
  retry: "M20 11a8 8 0 1 0-2.3 6.3M20 5v6h-6",
} as const;

export function Icon({ name }: { name: keyof typeof PATHS }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
