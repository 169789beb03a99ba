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
export type Indicator = Schemas['IndicatorResponse'];
export type Series = Schemas['SeriesResponse'];
export type SeriesPoint = Schemas['PointResponse'];
export type ControlChart = Schemas['ControlChartResponse'];
export type Signal = Schemas['SignalResponse'];
export type League = Schemas['LeagueTableResponse'];
export type LeaguePlace = Schemas['LeaguePlaceResponse'];
export type Judgement = Schemas['JudgementResponse'];
export type Explanation = Schemas['ExplanationResponse'];
export type Lens = Schemas['Lens'];
export type Target = Schemas['TargetDueResponse'];
export type Area = Schemas['AreaResponse'];
export type Boundaries = Schemas['BoundaryCollectionResponse'];
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

export const setsQuery = queryOptions({
  queryKey: ['indicator-sets'],
  queryFn: () => call(client.GET('/v1/indicator-sets', { params: { query: { limit: CHOICES } } })),
});

export const boundariesQuery = (authorityCode: string) =>
  queryOptions({
    queryKey: ['boundaries', 'ward', authorityCode],
    queryFn: () =>
      call(client.GET('/v1/boundaries', { params: { query: { kind: 'ward', parent: authorityCode } } })),
  });

/** The groups that an area can be compared with: its own, and those that suit any area. */
export const comparatorGroupsQuery = (areaCode: string) =>
  queryOptions({
    queryKey: ['comparator-groups', 'of', areaCode],
    queryFn: () => call(client.GET('/v1/comparator-groups', { params: { query: { limit: CHOICES } } })),
    select: ({ items }) =>
      items.filter(({ subjectArea }) => subjectArea === null || subjectArea.code === areaCode),
  });

/**
 * @param asAt the day whose knowledge is wanted, all of it; today's when left out
 * @param group id of a comparator group to put beside it
 */
export const seriesQuery = (indicatorId: string, area?: string, asAt?: string, group?: string) =>
  queryOptions({
    queryKey: ['indicators', indicatorId, 'series', area, asAt, group],
    queryFn: () =>
      call(
        client.GET('/v1/indicators/{indicatorId}/series', {
          params: {
            path: { indicatorId },
            query: {
              ...(area && { area }),
              ...(asAt && { asAt: `${asAt}T23:59:59Z` }),
              ...(group && { group: [group] }),
            },
          },
        }),
      ),
  });

interface Compared {
  kind: string;
  within?: string | undefined;
  group?: string | undefined;
  period?: string | undefined;
}

export const comparisonQuery = (indicatorId: string, compared: Compared) =>
  queryOptions({
    queryKey: ['indicators', indicatorId, 'comparison', compared],
    queryFn: () =>
      call(
        client.GET('/v1/indicators/{indicatorId}/comparison', {
          params: { path: { indicatorId }, query: compared },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const judgementsQuery = (indicatorId: string, area?: string) =>
  queryOptions({
    queryKey: ['indicators', indicatorId, 'judgements', area],
    queryFn: () =>
      call(
        client.GET('/v1/indicators/{indicatorId}/judgements', {
          params: { path: { indicatorId }, query: area === undefined ? {} : { area } },
        }),
      ),
  });

export const explanationQuery = (indicatorId: string, kind: string, area?: string) =>
  queryOptions({
    queryKey: ['indicators', indicatorId, 'judgements', area, kind],
    queryFn: () =>
      call(
        client.GET('/v1/indicators/{indicatorId}/judgements/{kind}', {
          params: { path: { indicatorId, kind }, query: area === undefined ? {} : { area } },
        }),
      ),
  });
