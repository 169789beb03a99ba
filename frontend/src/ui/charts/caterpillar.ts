import type { ChartFrame } from './ChartFigure';
import type { ChartMessages } from './chartMessages';
import { formatValue } from './chartNumbers';
import type { ValueFormat } from './chartNumbers';
import type { ChartTableContent } from './ChartTable';
import { gapSymbol } from './observation';
import type { AreaValue, Comparison } from './observation';

export interface CaterpillarProps extends ChartFrame {
  areas: AreaValue[];
  /** The area to single out, by its code. */
  subjectCode: string;
  comparator?: { name: string; value: number };
  format: ValueFormat;
  order?: 'highest-first' | 'lowest-first';
}

/** The areas in the order of their values; those without a value come last, by name. */
export function sortedAreas({ areas, order = 'highest-first' }: CaterpillarProps): AreaValue[] {
  const sign = order === 'highest-first' ? -1 : 1;
  return areas.toSorted((a, b) => {
    if (a.value === null || b.value === null) {
      return Number(a.value === null) - Number(b.value === null) || a.name.localeCompare(b.name);
    }
    return sign * (a.value - b.value) || a.name.localeCompare(b.name);
  });
}

function writtenValue(area: AreaValue, format: ValueFormat, messages: ChartMessages): string {
  return area.value === null ? messages.symbols[gapSymbol(area)] : formatValue(area.value, format);
}

/** What a row says: name, value, interval and comparison. */
export function caterpillarReadout(
  chart: CaterpillarProps,
  area: AreaValue,
  messages: ChartMessages,
): string {
  const { format, comparator } = chart;
  const parts = [messages.labelled(area.name, writtenValue(area, format, messages))];
  if (area.lower95 !== undefined && area.upper95 !== undefined) {
    parts.push(messages.interval95(formatValue(area.lower95, format), formatValue(area.upper95, format)));
  }
  if (comparator && area.comparison && area.comparison !== 'not-compared') {
    parts.push(
      messages.comparedWith(
        area.comparison,
        messages.named(comparator.name, formatValue(comparator.value, format)),
      ),
    );
  }
  return parts.join(', ');
}

const COMPARISONS: Comparison[] = ['better', 'similar', 'worse', 'higher', 'lower', 'not-compared'];

/** How many areas fall under each comparison that occurs. */
export function comparisonCounts(areas: AreaValue[]): { comparison: Comparison; count: number }[] {
  return COMPARISONS.map((comparison) => ({
    comparison,
    count: areas.filter((area) => area.value !== null && area.comparison === comparison).length,
  })).filter(({ count }) => count > 0);
}

/** The chart in sentences: the subject's value and place, then the counts of better, similar and worse. */
export function caterpillarSummary(chart: CaterpillarProps, messages: ChartMessages): string {
  const { areas, subjectCode, comparator, format } = chart;
  const subject = areas.find(({ code }) => code === subjectCode);
  const counts = comparisonCounts(areas);
  const count = areas.filter(({ value }) => value !== null).length;
  const place = subject?.rank === undefined ? undefined : { rank: subject.rank, count };
  return [
    subject && messages.caterpillarSummary(subject.name, writtenValue(subject, format, messages), place),
    comparator && counts.length > 0 && messages.comparisonCounts(counts, comparator.name),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The chart as a table, one row an area, in the order drawn. */
export function caterpillarTable(chart: CaterpillarProps, messages: ChartMessages): ChartTableContent {
  const { title, format, comparator } = chart;
  const limits = (['lower95', 'upper95', 'lower998', 'upper998'] as const).filter((limit) =>
    chart.areas.some((area) => area[limit] !== undefined),
  );
  const hasRanks = chart.areas.some(({ rank }) => rank !== undefined);
  const rows = sortedAreas(chart).map((area) => ({
    key: area.code,
    header: area.name,
    cells: [
      ...(hasRanks ? [area.rank === undefined ? '' : String(area.rank)] : []),
      area.value === null ? messages.symbolMark(gapSymbol(area)) : formatValue(area.value, format),
      ...limits.map((limit) => {
        const value = area[limit];
        return value === undefined ? '' : formatValue(value, format);
      }),
      ...(comparator ? [area.comparison ? messages.comparisons[area.comparison] : ''] : []),
    ],
  }));
  const columns = [
    messages.area,
    ...(hasRanks ? [messages.rank] : []),
    messages.value,
    ...limits.map((limit) => messages[limit]),
    ...(comparator ? [comparator.name] : []),
  ];
  return { caption: title, columns, rows };
}
