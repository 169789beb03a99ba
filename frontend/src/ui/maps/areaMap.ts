import type { ChartFrame } from '../charts/ChartFigure';
import type { ChartMessages } from '../charts/chartMessages';
import { formatValue } from '../charts/chartNumbers';
import type { ValueFormat } from '../charts/chartNumbers';
import type { ChartTableContent } from '../charts/ChartTable';
import { gapSymbol } from '../charts/observation';
import type { AreaValue } from '../charts/observation';
import type { AreaClasses, Classing } from './areaClasses';

/** What a map of either kind is given. */
export interface AreaMapProps extends ChartFrame {
  areas: AreaValue[];
  format: ValueFormat;
  classing: Classing;
  selectedCode?: string;
  onSelect?: (code: string) => void;
}

/** The value of an area as it is spoken; a missing one by the meaning of its symbol. */
export function spokenArea(area: AreaValue, format: ValueFormat, messages: ChartMessages): string {
  const value = area.value === null ? messages.symbols[gapSymbol(area)] : formatValue(area.value, format);
  return messages.labelled(area.name, value);
}

/** The value as a map has room for: the number, or the symbol. */
export function shortValue(
  area: AreaValue | undefined,
  format: ValueFormat,
  messages: ChartMessages,
): string {
  if (!area || area.value === null) return messages.symbolMark(gapSymbol(area));
  return formatValue(area.value, format);
}

/** The map in sentences: how many areas have a value, which is highest and which lowest. */
export function areaMapSummary({ areas, format }: AreaMapProps, messages: ChartMessages): string {
  const valued = areas
    .filter((area): area is AreaValue & { value: number } => area.value !== null)
    .toSorted((a, b) => a.value - b.value);
  const [lowest] = valued;
  const highest = valued.at(-1);
  const counted = messages.areasSummary(valued.length, areas.length);
  if (!lowest || !highest || lowest.value === highest.value) return counted;
  const extremes = messages.extremes({
    lowest: lowest.name,
    lowestValue: formatValue(lowest.value, format),
    highest: highest.name,
    highestValue: formatValue(highest.value, format),
  });
  return `${counted} ${extremes}`;
}

/** The map as a table, one row an area. */
export function areaMapTable(
  map: AreaMapProps,
  classes: AreaClasses,
  messages: ChartMessages,
): ChartTableContent {
  return {
    caption: map.title,
    columns: [messages.area, messages.value, messages.className],
    rows: map.areas.map((area) => ({
      key: area.code,
      header: area.name,
      cells: [shortValue(area, map.format, messages), classes.classOf(area).label],
    })),
  };
}

/** The explanation of each symbol that stands for a missing value. */
export function areaSymbolRemarks(areas: AreaValue[], messages: ChartMessages): string[] {
  const symbols = new Set(areas.filter(({ value }) => value === null).map((area) => gapSymbol(area)));
  return [...symbols].toSorted().map((symbol) => messages.symbolNote(symbol));
}
