import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, callVersioned, client, ifMatch, type Versioned } from '../../api/client';
import type { components } from '../../api/schema';
import { typedNumber } from '../../lib/numbers';
import type { ValueSearch } from './valueSearch';

type Schemas = components['schemas'];
export type Observation = Schemas['ObservationResponse'];

export const STATUSES: readonly Schemas['ObservationStatus'][] = [
  'normal',
  'provisional',
  'revised',
  'estimated',
  'break',
  'confidential',
  'not-available',
  'not-applicable',
  'withdrawn',
];

/** A value as it is typed: texts that need not be numbers yet. */
export interface TypedValue {
  areaCode: string;
  period: string;
  value: string;
  numerator: string;
  denominator: string;
  status: Schemas['ObservationStatus'];
  source: string;
  note: string;
  reason: string;
  /** Why a figure is right although it looks odd, by the code of the warning. */
  answers: Record<string, string>;
}

export const observationsQuery = (indicatorId: string, area: string, { asAt, ...search }: ValueSearch) =>
  queryOptions({
    queryKey: ['indicators', indicatorId, 'observations', area, search, asAt],
    queryFn: () =>
      call(
        client.GET('/v1/indicators/{indicatorId}/observations', {
          params: {
            path: { indicatorId },
            query: { ...search, area, ...(asAt && { asAt: `${asAt}T23:59:59Z` }) },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const observationQuery = (id: string) =>
  queryOptions({
    queryKey: ['observations', id],
    queryFn: () => readObservation(id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** The value that holds now for the area and period of one that was replaced. */
export async function readPresent(replaced: Observation): Promise<Versioned<Observation>> {
  const { indicatorId, area, period } = replaced;
  const { items } = await call(
    client.GET('/v1/indicators/{indicatorId}/observations', {
      params: {
        path: { indicatorId },
        query: { area: area.code, from: period.start, to: period.end },
      },
    }),
  );
  const present = items.find(
    (value) => value.period.start === period.start && value.period.end === period.end,
  );
  return readObservation(present?.id ?? replaced.id);
}

function readObservation(id: string): Promise<Versioned<Observation>> {
  return callVersioned(client.GET('/v1/observations/{id}', { params: { path: { id } } }));
}

/** What looks odd about a value that is still being typed; nothing is written. */
export const plausibilityQuery = (indicatorId: string, typed: TypedValue) => {
  const body = { ...whereAndWhen(typed), ...measurementOf({ ...typed, answers: {} }) };
  const isEnough = body.areaCode !== '' && body.period !== '' && (body.value ?? body.numerator) !== null;
  return queryOptions({
    queryKey: ['plausibility', indicatorId, body],
    queryFn: () =>
      call(
        client.POST('/v1/indicators/{indicatorId}/plausibility', {
          params: { path: { indicatorId } },
          body,
        }),
      ),
    enabled: isEnough,
    placeholderData: keepPreviousData,
  });
};

function whereAndWhen({ areaCode, period }: TypedValue) {
  return { areaCode: areaCode.trim(), period: period.trim() };
}

export function recordValue(indicatorId: string, typed: TypedValue, key: string): Promise<Observation> {
  return call(
    client.POST('/v1/indicators/{indicatorId}/observations', {
      params: { path: { indicatorId }, header: { 'Idempotency-Key': key } },
      body: { ...whereAndWhen(typed), ...measurementOf(typed) },
    }),
  );
}

export function correctValue(
  { body: { id }, etag }: Versioned<Observation>,
  typed: TypedValue,
  key: string,
): Promise<Observation> {
  return call(
    client.POST('/v1/observations/{id}/correct', {
      params: { path: { id }, header: { ...ifMatch(etag), 'Idempotency-Key': key } },
      body: { reason: typed.reason.trim(), ...measurementOf(typed) },
    }),
  );
}

function measurementOf({ value, numerator, denominator, status, source, note, answers }: TypedValue) {
  return {
    value: typedNumber(value),
    numerator: typedNumber(numerator),
    denominator: typedNumber(denominator),
    status,
    source: source.trim() || null,
    note: note.trim() || null,
    acceptedWarnings: Object.entries(answers)
      .filter(([, reason]) => reason.trim() !== '')
      .map(([code, reason]) => ({ code, reason: reason.trim() })),
  };
}
