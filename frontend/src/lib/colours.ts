const WHITE = '#ffffff';
const BLACK = '#0b0c0c';
/** WCAG 2.2, success criterion 1.4.3, for text of normal size. */
const READABLE = 4.5;

/** The contrast ratio of two `#rrggbb` colours by WCAG 2.2: from 1 (none) to 21. */
export function contrast(one: string, other: string): number {
  const darker = Math.min(luminance(one), luminance(other));
  const lighter = Math.max(luminance(one), luminance(other));
  return (lighter + 0.05) / (darker + 0.05);
}

/** The wished text colour when it can be read on the background, else black or white, whichever can be read better. */
export function readableOn(background: string, wished: string): string {
  if (contrast(background, wished) >= READABLE) return wished;
  return contrast(background, WHITE) >= contrast(background, BLACK) ? WHITE : BLACK;
}

export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

function luminance(colour: string): number {
  return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 1) + 0.0722 * channel(colour, 2);
}

/** Red (0), green (1) or blue (2) of a colour, as an amount of light from 0 to 1. */
function channel(colour: string, at: 0 | 1 | 2): number {
  return linear(Number.parseInt(colour.slice(1 + 2 * at, 3 + 2 * at), 16) / 255);
}

function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
