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
