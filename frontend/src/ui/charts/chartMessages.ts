import { createContext, useContext } from 'react';
import { formatOrdinal } from './chartNumbers';
import type { Comparison, StatusSymbol } from './observation';

/** How a value stands against its own target. */
export type TargetStatus = 'green' | 'amber' | 'red' | 'no-data';

export type QuartileBand = 'A' | 'B' | 'C' | 'D';

const symbols: Record<StatusSymbol, string> = {
  b: 'break in the series',
  c: 'suppressed to protect confidentiality',
  e: 'estimated',
  p: 'provisional',
  r: 'revised',
  x: 'not available',
  z: 'not applicable',
};

const comparisons: Record<Comparison, string> = {
  better: 'Better',
  similar: 'Similar',
  worse: 'Worse',
  higher: 'Higher',
  lower: 'Lower',
  'not-compared': 'Not compared',
};

const statuses: Record<TargetStatus, string> = {
  green: 'Green: on or beyond the target',
  amber: 'Amber: within the tolerance',
  red: 'Red: target missed',
  'no-data': 'No data',
};

const judgedBands: Record<QuartileBand, string> = {
  A: 'best quarter',
  B: 'second best quarter',
  C: 'second worst quarter',
  D: 'worst quarter',
};

const plainBands: Record<QuartileBand, string> = {
  A: 'highest quarter',
  B: 'second highest quarter',
  C: 'second lowest quarter',
  D: 'lowest quarter',
};

function joined(items: string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** What the charts say, in English. Another language is another object of the same shape. */
export const englishChartMessages = {
  showTable: 'Show the data as a table',
  downloadCsv: 'Download CSV',
  hint: 'Point at the chart to read a value, or move to it with the Tab key and use the arrow keys.',
  nothingSelected: 'Point at or choose an area to read its value.',
  key: 'Key',
  notes: 'Notes',
  period: 'Period',
  area: 'Area',
  areas: 'Areas',
  value: 'Value',
  rank: 'Rank',
  target: 'Target',
  minimum: 'Minimum',
  stretch: 'Stretch',
  status: 'Status',
  measure: 'Measure',
  noValue: 'No value',
  axisNotFromZero: 'The value axis does not start at zero.',

  symbols,
  symbolMark: (symbol: StatusSymbol) => `[${symbol}]`,
  symbolNote: (symbol: StatusSymbol) => `[${symbol}] ${symbols[symbol]}`,
  withSymbol: (value: string, symbol: StatusSymbol) => `${value} (${symbols[symbol]})`,
  interval95: (lower: string, upper: string) => `95% confidence interval ${lower} to ${upper}`,
  interval95Of: (name: string) => `${name}: 95% confidence interval`,
  intervalRange: (lower: string, upper: string) => `${lower} to ${upper}`,
  lower95: 'Lower 95% limit',
  upper95: 'Upper 95% limit',
  lower998: 'Lower 99.8% limit',
  upper998: 'Upper 99.8% limit',
  named: (name: string, value: string) => `${name} ${value}`,
  labelled: (label: string, text: string) => `${label}: ${text}`,

  noPublishedValue: (name: string) => `${name} has no published value.`,
  latestOnly: (name: string, value: string, period: string) => `${name} was ${value} in ${period}.`,
  change: (change: {
    name: string;
    value: string;
    period: string;
    direction: 'up' | 'down' | 'same';
    firstValue: string;
    firstPeriod: string;
  }) => {
    const { name, value, period, direction, firstValue, firstPeriod } = change;
    const words = direction === 'same' ? 'the same as' : `${direction} from`;
    const before = direction === 'same' ? `in ${firstPeriod}` : `${firstValue} in ${firstPeriod}`;
    return `${name} was ${value} in ${period}, ${words} ${before}.`;
  },
  alongside: (period: string, items: string[]) => `In ${period}: ${joined(items)}.`,
  gaps: (count: number) =>
    count === 1 ? 'One period has no published value.' : `${count} periods have no published value.`,

  sparkline: (name: string, trend: string) => `Trend of ${name}. ${trend}`,

  centreLine: 'Mean',
  upperLimit: 'Upper limit',
  lowerLimit: 'Lower limit',
  nearLimits: 'Two thirds of the way to a limit',
  limits: 'Limits',
  signals: 'Signals',
  signal: 'Signal',
  xmrSummary: (count: number, lower: string, upper: string) => {
    const expected = `Values between ${lower} and ${upper} are what chance alone would give.`;
    if (count === 0) return `No signal of change. ${expected}`;
    return `${count === 1 ? 'One signal' : `${count} signals`} of change. ${expected}`;
  },
  signalNumbers: (numbers: number[]) =>
    numbers.length === 1 ? `signal ${numbers[0]}` : `signals ${joined(numbers.map(String))}`,
  provisionalLimits: (points: number) =>
    `The limits are provisional: they rest on ${points} values, and 12 are needed.`,
  clippedLower: (value: string) => `The lower limit is drawn at ${value}, the lowest value possible.`,
  clippedUpper: (value: string) => `The upper limit is drawn at ${value}, the highest value possible.`,

  comparisons,
  statuses,
  comparedWith: (comparison: Comparison, comparator: string) =>
    comparison === 'similar'
      ? `similar to ${comparator}`
      : `${comparisons[comparison].toLowerCase()} than ${comparator}`,
  caterpillarSummary: (subject: string, value: string, place?: { rank: number; count: number }) =>
    place
      ? `${subject} is ${value}, ${formatOrdinal(place.rank)} of ${place.count} areas.`
      : `${subject} is ${value}.`,
  comparisonCounts: (items: { comparison: Comparison; count: number }[], comparator: string) =>
    `Compared with ${comparator}: ${joined(
      items.map(({ comparison, count }) => `${count} ${comparisons[comparison].toLowerCase()}`),
    )}.`,
  thickInterval: '95% confidence interval',
  bothIntervals: 'Thick line: 95% interval; thin line: 99.8%',

  targetSummary: (value: string, target: string, status: TargetStatus) =>
    `${value} against a target of ${target}. ${statuses[status]}.`,
  noTargetValue: (target: string) => `No value yet, against a target of ${target}.`,

  bands: (judged: boolean) => (judged ? judgedBands : plainBands),
  quartileSummary: (place: {
    subject: string;
    value: string;
    rank: number;
    count: number;
    band: QuartileBand;
    judged: boolean;
  }) =>
    `${place.subject} (${place.value}) is ${formatOrdinal(place.rank)} of ${place.count} areas, in band ${place.band}, the ${(place.judged ? judgedBands : plainBands)[place.band]}.`,
  band: (band: QuartileBand) => `Band ${band}`,
  bandHeading: 'Band',
  bandMeaning: 'Meaning',
  bandBoundary: 'Boundary with the next band',

  areasSummary: (shown: number, all: number) =>
    shown === all ? `Values for ${all} areas.` : `Values for ${shown} of ${all} areas.`,
  extremes: (extremes: { lowest: string; lowestValue: string; highest: string; highestValue: string }) =>
    `The highest is ${extremes.highest} (${extremes.highestValue}), the lowest ${extremes.lowest} (${extremes.lowestValue}).`,
  classRange: (lowest: string, highest: string) => (lowest === highest ? lowest : `${lowest} to ${highest}`),
  className: 'Class',

  panelsSummary: (count: number, first: string, last: string) =>
    `${count} areas from ${first} to ${last}, all drawn to the same scale.`,
};

export type ChartMessages = typeof englishChartMessages;

export const ChartMessagesContext = createContext<ChartMessages>(englishChartMessages);

/** The chart texts in the language of the page. */
export function useChartMessages(): ChartMessages {
  return useContext(ChartMessagesContext);
}
