const TYPES = ['input', 'output', 'outcome', 'impact', 'perception', 'cost', 'context'] as const;
const MEASURE_KINDS = ['performance-indicator', 'service-standard', 'satisfaction', 'risk'] as const;
const POLARITIES = [
  'higher-is-better',
  'lower-is-better',
  'nearer-target-is-better',
  'no-judgement',
] as const;
const VALUE_TYPES = [
  'count',
  'proportion',
  'rate',
  'mean',
  'money',
  'ratio',
  'duration',
  'date',
  'yes-no',
  'milestone',
] as const;
const FREQUENCIES = ['monthly', 'quarterly', 'half-yearly', 'annual', 'less-than-annual'] as const;
const YEAR_TYPES = ['calendar', 'financial', 'academic'] as const;
const LEVELS = ['country', 'region', 'authority', 'ward', 'lsoa', 'area-committee', 'other'] as const;
const AUDIENCES = ['public', 'partners', 'staff'] as const;

/** The fields of a definition in the order and the groups in which they are asked for. */
export const GROUPS = [
  {
    name: 'identity',
    fields: [
      { name: 'code', is: 'text', width: 20, isRequired: true },
      { name: 'title', is: 'text', isRequired: true },
      { name: 'ownerId', is: 'owner', isRequired: true },
      { name: 'themeId', is: 'theme' },
    ],
  },
  {
    name: 'meaning',
    fields: [
      { name: 'definition', is: 'prose' },
      { name: 'rationale', is: 'prose' },
      { name: 'type', is: 'choice', choices: TYPES },
      { name: 'measureKind', is: 'choice', choices: MEASURE_KINDS },
      { name: 'polarity', is: 'choice', choices: POLARITIES },
    ],
  },
  {
    name: 'calculation',
    fields: [
      { name: 'valueType', is: 'choice', choices: VALUE_TYPES },
      { name: 'unit', is: 'text', width: 10 },
      { name: 'decimals', is: 'number' },
      { name: 'multiplier', is: 'number' },
      { name: 'numeratorDefinition', is: 'prose' },
      { name: 'denominatorDefinition', is: 'prose' },
      { name: 'method', is: 'prose' },
    ],
  },
  {
    name: 'reporting',
    fields: [
      { name: 'frequency', is: 'choice', choices: FREQUENCIES },
      { name: 'yearType', is: 'choice', choices: YEAR_TYPES },
      { name: 'isCumulative', is: 'claim' },
      { name: 'isSeasonal', is: 'claim' },
      { name: 'geographyLevels', is: 'choices', choices: LEVELS },
      { name: 'dataLagDays', is: 'number' },
    ],
  },
  {
    name: 'publication',
    fields: [
      { name: 'source', is: 'prose' },
      { name: 'caveats', is: 'prose' },
      { name: 'legalDriver', is: 'text' },
      { name: 'suppressionThreshold', is: 'number' },
      { name: 'visibility', is: 'choice', choices: AUDIENCES },
    ],
  },
] as const;

export type DefinitionField = (typeof GROUPS)[number]['fields'][number];
