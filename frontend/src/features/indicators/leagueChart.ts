import type { AreaValue } from '../../ui/charts/observation';
import type { QuartileBand } from '../../ui/charts/chartMessages';
import type { League, LeaguePlace, Polarity } from './api';
import { comparisonOf } from './judgementMarks';
import { symbolOf } from './values';

/** An area's place as charts and maps take it. */
export function areaValue({
  area,
  value,
  limits95,
  limits998,
  symbol,
  rank,
  comparison,
}: LeaguePlace): AreaValue {
  const letter = symbolOf(symbol);
  return {
    code: area.code,
    name: area.name,
    value,
    comparison: comparisonOf(comparison),
    ...(limits95 !== null && { lower95: limits95.lower, upper95: limits95.upper }),
    ...(limits998 !== null && { lower998: limits998.lower, upper998: limits998.upper }),
    ...(letter !== undefined && { symbol: letter }),
    ...(rank !== null && { rank }),
  };
}

const BANDS: readonly QuartileBand[] = ['A', 'B', 'C', 'D'];

export interface Place {
  value: number;
  rank: number;
  count: number;
  band: QuartileBand;
  boundaries: [number, number, number];
}

/** Where an area stands among all, if it has a value and the quarters follow the order of the values. */
export function placeOf({ indicator, quartiles, rows }: League, code: string): Place | undefined {
  const row = rows.find(({ area }) => area.code === code);
  const band = BANDS.find((letter) => letter.toLowerCase() === row?.band);
  if (!row || row.value === null || row.rank === null || band === undefined || quartiles === null)
    return undefined;
  if (indicator.polarity === 'nearer-target-is-better') return undefined;
  const { lower, median, upper } = quartiles;
  return {
    value: row.value,
    rank: row.rank,
    count: rows.filter(({ value }) => value !== null).length,
    band,
    boundaries: isLowFirst(indicator.polarity) ? [lower, median, upper] : [upper, median, lower],
  };
}

/** Whether the best, and so the first, is the lowest. */
export function isLowFirst(polarity: Polarity): boolean {
  return polarity === 'lower-is-better';
}
