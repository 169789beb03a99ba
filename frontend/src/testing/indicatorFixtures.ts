import type { components } from '../api/schema';
import { anIndicator } from './fixtures';

type Schemas = components['schemas'];
type Summary = Schemas['IndicatorSummaryResponse'];
type Theme = Schemas['ThemeResponse'];

export const AN_INDICATOR = anIndicator().id;

/** An indicator of the list, with a different answer to each question that is asked of it. */
export function aSummary(summary: Partial<Summary> = {}): Summary {
  return anIndicator({
    value: 38.44,
    targetStatus: 'amber',
    comparison: 'worse-at-99-8',
    directionShort: 'improving',
    directionLong: 'unchanged',
    sparkline: [
      { periodEnd: '2015-03-31', value: 36 },
      { periodEnd: '2016-03-31', value: 38.44 },
    ],
    ...summary,
  });
}

export function aTheme(theme: Partial<Theme> = {}): Theme {
  return {
    id: '0190a000-0000-7000-8000-000000000030',
    version: 1,
    createdAt: '2026-01-05T09:00:00Z',
    updatedAt: '2026-01-05T09:00:00Z',
    name: 'Environment',
    parentId: null,
    ...theme,
  };
}

const AN_AREA: Schemas['NamedAreaResponse'] = {
  id: '0190a000-0000-7000-8000-000000000003',
  code: 'E08000014',
  name: 'Example',
  kind: 'authority',
};

const MEASURED: Schemas['MeasuredResponse'] = {
  id: AN_INDICATOR,
  code: 'NI 192',
  title: 'Household waste recycled',
  unit: '%',
  decimals: 1,
  valueType: 'proportion',
  polarity: 'higher-is-better',
  yearType: 'financial',
};

/** An indicator as it is laid down, with nothing that need not be. */
export function aDefinition(
  indicator: Partial<Schemas['IndicatorResponse']> = {},
): Schemas['IndicatorResponse'] {
  return {
    ...MEASURED,
    version: 1,
    createdAt: '2026-01-05T09:00:00Z',
    updatedAt: '2026-01-05T09:00:00Z',
    definition: 'Share of household waste sent for reuse, recycling or composting.',
    rationale: null,
    type: 'outcome',
    measureKind: 'performance-indicator',
    multiplier: 100,
    numeratorDefinition: null,
    denominatorDefinition: null,
    frequency: 'annual',
    isCumulative: false,
    isSeasonal: false,
    geographyLevels: ['authority'],
    source: null,
    dataLagDays: null,
    method: null,
    caveats: null,
    suppressionThreshold: 4,
    legalDriver: null,
    owner: { id: '0190a000-0000-7000-8000-000000000040', name: 'Example Council' },
    theme: null,
    visibility: 'public',
    status: 'active',
    retiredOn: null,
    retirementReason: null,
    sets: [],
    responsiblePost: null,
    dataProviderPost: null,
    successors: [],
    ...indicator,
  };
}

/** The financial year that begins in a year. */
export function financialYear(first: number): Schemas['PeriodResponse'] {
  return {
    start: `${first}-04-01`,
    end: `${first + 1}-03-31`,
    label: `${first}/${String(first + 1).slice(2)}`,
  };
}

export function aPoint(point: Partial<Schemas['PointResponse']> = {}): Schemas['PointResponse'] {
  return {
    period: financialYear(2015),
    value: 38.44,
    numerator: 4808,
    denominator: 12_520,
    limits95: { lower: 37.6, upper: 39.3 },
    limits998: { lower: 37.1, upper: 39.8 },
    status: 'normal',
    symbol: null,
    isSuppressed: false,
    isBreak: false,
    target: { operator: 'at-least', value: 40, upperValue: null, minimum: null, stretch: null },
    targetStatus: 'amber',
    ...point,
  };
}

/** A suppressed point: the service has hidden all that could give it away. */
export function aSuppressedPoint(first: number): Schemas['PointResponse'] {
  return aPoint({
    period: financialYear(first),
    value: null,
    numerator: null,
    denominator: null,
    limits95: null,
    limits998: null,
    status: 'confidential',
    symbol: '[c]',
    isSuppressed: true,
    target: null,
    targetStatus: 'missing',
  });
}

export function aSeries(series: Partial<Schemas['SeriesResponse']> = {}): Schemas['SeriesResponse'] {
  return {
    indicator: MEASURED,
    area: AN_AREA,
    points: [
      aPoint({ period: financialYear(2014), value: 36, target: null, targetStatus: 'no-target' }),
      aPoint(),
    ],
    comparators: [
      {
        key: 'country',
        name: 'England',
        areas: 1,
        points: [{ period: financialYear(2015), value: 41.2 }],
      },
    ],
    controlChart: null,
    annotations: [],
    ...series,
  };
}

/** Limits around the values given, without a signal. */
export function aControlChart(
  chart: Partial<Schemas['ControlChartResponse']> = {},
): Schemas['ControlChartResponse'] {
  return {
    points: [
      { period: financialYear(2014), value: 36 },
      { period: financialYear(2015), value: 38.44 },
    ],
    centre: 37.22,
    limits: { lower: 30.7, upper: 43.7 },
    nearLimits: { lower: 32.9, upper: 41.5 },
    isLowerClipped: false,
    isUpperClipped: false,
    isProvisional: true,
    signals: [],
    ...chart,
  };
}

export function aPlace(
  name: string,
  place: Partial<Schemas['LeaguePlaceResponse']> = {},
): Schemas['LeaguePlaceResponse'] {
  return {
    area: { ...AN_AREA, id: `0190a000-${name}`, code: name, name },
    value: 38.44,
    limits95: { lower: 37.6, upper: 39.3 },
    limits998: { lower: 37.1, upper: 39.8 },
    status: 'normal',
    symbol: null,
    isSuppressed: false,
    rank: 1,
    band: 'a',
    comparison: 'worse',
    comparisonDetailed: 'worse-at-99-8',
    ...place,
  };
}

export function aLeague(
  league: Partial<Schemas['LeagueTableResponse']> = {},
): Schemas['LeagueTableResponse'] {
  return {
    indicator: MEASURED,
    period: financialYear(2015),
    comparator: { area: { ...AN_AREA, code: 'E92000001', name: 'England', kind: 'country' }, value: 41.2 },
    quartiles: { lower: 31.5, median: 36.8, upper: 42.1 },
    isMasked: false,
    rows: [],
    ...league,
  };
}

/** A ward whose code is its name, on a tile of its own. */
export function aWard(name: string, column = 0): Schemas['AreaResponse'] {
  return {
    id: `0190a000-${name}`,
    version: 1,
    createdAt: '2026-01-05T09:00:00Z',
    updatedAt: '2026-01-05T09:00:00Z',
    code: name,
    name,
    kind: 'ward',
    authorityType: null,
    parent: { id: AN_AREA.id, code: AN_AREA.code, name: AN_AREA.name },
    validFrom: null,
    validTo: null,
    tile: { column, row: 0 },
    aliases: [],
    successors: [],
    latestPopulation: null,
    boundaryFault: null,
  };
}

export function aGroup(name: string): Schemas['ComparatorGroupResponse'] {
  return {
    id: '0190a000-0000-7000-8000-000000000050',
    version: 1,
    createdAt: '2026-01-05T09:00:00Z',
    updatedAt: '2026-01-05T09:00:00Z',
    name,
    kind: 'statistical-neighbours',
    subjectArea: null,
    source: null,
    members: [],
  };
}
