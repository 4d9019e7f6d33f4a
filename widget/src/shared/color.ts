export const DEFAULT_COLOR = "#3b5bdb";
const DARK_TEXT = "#14161c";
const LIGHT_TEXT = "#ffffff";
/** WCAG AA for text of normal size. */
const ENOUGH_CONTRAST = 4.5;

export function cleanColor(value: unknown): string {
  return typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : DEFAULT_COLOR;
}

function luminance(hex: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(first: string, second: string): number {
  const [low = 0, high = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** The text colour that can be read on the accent: white where it is contrasty enough, else the better of the two. */
export function readableOn(accent: string): string {
  const white = contrast(accent, LIGHT_TEXT);
  return white >= ENOUGH_CONTRAST || white >= contrast(accent, DARK_TEXT) ? LIGHT_TEXT : DARK_TEXT;
}
