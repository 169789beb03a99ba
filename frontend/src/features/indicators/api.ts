import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, client } from '../../api/client';
import type { components } from '../../api/schema';
import type { ListSearch } from './listSearch';

type Schemas = components['schemas'];
export type IndicatorSummary = Schemas['IndicatorSummaryResponse'];
export type Polarity = Schemas['Polarity'];
export type ValueType = Schemas['ValueType'];
export type ComparisonResult = Schemas['ComparisonResult'];
export type Direction = Schemas['Direction'];
export type Theme = Schemas['ThemeResponse'];
export type Period = Schemas['PeriodResponse'];

/** How many indicators a page of the list shows. */
const PAGE = 50;
/** The choices of one filter; more would need a search of their own. */
const CHOICES = 200;

export const indicatorListQuery = (search: ListSearch) =>
  queryOptions({
    queryKey: ['indicators', 'list', search],
    queryFn: () =>
      call(client.GET('/v1/indicators', { params: { query: { ...search, limit: PAGE, count: true } } })),
    placeholderData: keepPreviousData,
  });

export const ownersQuery = queryOptions({
  queryKey: ['organisations', 'owners'],
  queryFn: () => call(client.GET('/v1/organisations', { params: { query: { limit: CHOICES } } })),
});

export const themesQuery = queryOptions({
  queryKey: ['themes'],
  queryFn: () => call(client.GET('/v1/themes', { params: { query: { limit: CHOICES } } })),
});

export const setsQuery = queryOptions({
  queryKey: ['indicator-sets'],
  queryFn: () => call(client.GET('/v1/indicator-sets', { params: { query: { limit: CHOICES } } })),
});
