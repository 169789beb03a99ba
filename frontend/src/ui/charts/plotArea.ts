/** Edges of the drawing inside an SVG, in pixels from its top left corner. */
export interface PlotArea {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Average width of a character of the chart's 14 px text; wide enough for digits. */
const CHARACTER = 8.2;

/** A careful guess of the width of a text, in pixels; nothing is measured. */
export function textWidth(text: string): number {
  return Math.ceil(text.length * CHARACTER);
}

export function widest(texts: string[]): number {
  return texts.reduce((width, text) => Math.max(width, textWidth(text)), 0);
}

/** Breaks a label into two lines at the space nearest to its middle, when it is long. */
export function twoLines(text: string, limit: number): string[] {
  if (text.length <= limit) return [text];
  const middle = text.length / 2;
  const spaces = [...text.matchAll(/ /g)].map((match) => match.index);
  const [first, ...others] = spaces;
  if (first === undefined) return [text];
  const best = others.reduce((a, b) => (Math.abs(b - middle) < Math.abs(a - middle) ? b : a), first);
  return [text.slice(0, best), text.slice(best + 1)];
}

interface PlacedLabel {
  at: number;
  height: number;
}

/** Moves labels apart, as little as needed and in their order, so that none covers another. */
export function spreadLabels(labels: PlacedLabel[], top: number, bottom: number): number[] {
  const order = labels.map((label, index) => ({ ...label, index })).toSorted((a, b) => a.at - b.at);
  const placed = labels.map((label) => label.at);

  let floor = top;
  for (const { at, height, index } of order) {
    const position = Math.max(at, floor + height / 2);
    placed[index] = position;
    floor = position + height / 2;
  }
  let ceiling = bottom;
  for (const { height, index } of order.toReversed()) {
    const position = Math.min(placed[index] ?? ceiling, ceiling - height / 2);
    placed[index] = position;
    ceiling = position - height / 2;
  }
  return placed;
}
