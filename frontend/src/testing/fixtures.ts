import type { ProblemDocument } from '../api/problem';
import type { components } from '../api/schema';

type Schemas = components['schemas'];
type SearchGroup = Schemas['SearchResponse']['groups'][number];

export function aConfiguration(): Schemas['ConfigurationResponse'] {
  return {
    council: {
      name: 'Example Council',
      shortName: 'Example',
      areaCode: 'E08000014',
      logoUrl: null,
      brandColour: '#1d4f5f',
      brandTextColour: '#ffffff',
    },
    signIn: { issuer: 'https://sign-in.example', clientId: 'open-borough-web', scopes: 'openid profile' },
    contactEmail: 'performance@example.org',
    attribution: 'Contains public sector information',
    release: '1.0.0',
  };
}

export function aUser(user: Partial<Schemas['MeResponse']> = {}): Schemas['MeResponse'] {
  return {
    subject: 'head-of-performance',
    name: 'Head of Performance',
    roles: ['performance-officer'],
    posts: [{ id: '0190a000-0000-7000-8000-000000000001', title: 'Head of Performance' }],
    organisation: null,
    ...user,
  };
}

export function aSearchGroup(group: Partial<SearchGroup> = {}): SearchGroup {
  return {
    kind: 'indicator',
    total: 1,
    items: [
      {
        id: '0190a000-0000-7000-8000-000000000002',
        kind: 'indicator',
        title: 'Household waste recycled',
        reference: 'NI 192',
        summary: 'Share of household waste sent for reuse, recycling or composting',
        url: '/indicators/0190a000-0000-7000-8000-000000000002',
      },
    ],
    ...group,
  };
}

export function anIndicator(
  indicator: Partial<Schemas['IndicatorSummaryResponse']> = {},
): Schemas['IndicatorSummaryResponse'] {
  return {
    id: '0190a000-0000-7000-8000-000000000002',
    code: 'NI 192',
    title: 'Household waste recycled',
    unit: '%',
    decimals: 1,
    valueType: 'proportion',
    polarity: 'higher-is-better',
    measureKind: 'performance-indicator',
    frequency: 'annual',
    ownerName: 'Example Council',
    themeName: 'Environment',
    visibility: 'public',
    status: 'active',
    area: {
      id: '0190a000-0000-7000-8000-000000000003',
      code: 'E08000014',
      name: 'Example',
      kind: 'local-authority',
    },
    period: { start: '2015-04-01', end: '2016-03-31', label: '2015/16' },
    value: 38.4,
    observationStatus: 'normal',
    symbol: null,
    targetValue: 40,
    targetStatus: 'green',
    comparator: 'England',
    comparatorValue: 41.2,
    comparison: 'similar',
    directionShort: 'improving',
    directionLong: 'not-assessed',
    sparkline: [],
    ...indicator,
  };
}

export function aProblem(problem: Partial<ProblemDocument> = {}): ProblemDocument {
  return {
    type: '/problems/invalid-values',
    title: 'Some values are not acceptable',
    status: 422,
    detail: 'Some values are not acceptable: see errors.',
    instance: '/v1/indicators',
    errors: [],
    traceId: '0a6f7c1e2b4d4a55',
    ...problem,
  };
}
