import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, callVersioned, client, ifMatch, type Versioned } from '../../api/client';
import type { components } from '../../api/schema';
import type { TargetSearch } from './targetSearch';

type Schemas = components['schemas'];
export type Indicator = Schemas['IndicatorResponse'];
export type Target = Schemas['TargetResponse'];
export type Aim = Omit<Schemas['ReviseTargetRequest'], 'reason'>;
export type Operator = Schemas['TargetOperator'];

/** The areas of one borough, its wards among them. */
const CHOICES = 200;

export const targetListQuery = (indicatorId: string, search: TargetSearch) =>
  queryOptions({
    queryKey: ['indicators', indicatorId, 'targets', search],
    queryFn: () =>
      call(
        client.GET('/v1/indicators/{indicatorId}/targets', {
          params: { path: { indicatorId }, query: search },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** A target as a form opens it: it is not read again under what is being typed. */
export const targetQuery = (id: string) =>
  queryOptions({
    queryKey: ['targets', id],
    queryFn: () => readTarget(id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** The revision that holds now for the area and period of one that was replaced. */
export async function readPresent(replaced: Target): Promise<Versioned<Target>> {
  const { indicatorId, area, period } = replaced;
  const { items } = await call(
    client.GET('/v1/indicators/{indicatorId}/targets', {
      params: { path: { indicatorId }, query: { area: area.code, limit: CHOICES } },
    }),
  );
  const present = items.find(
    (target) => target.period.start === period.start && target.period.end === period.end,
  );
  return readTarget(present?.id ?? replaced.id);
}

export function setTarget(
  indicatorId: string,
  body: Schemas['SetTargetRequest'],
  key: string,
): Promise<Target> {
  return call(
    client.POST('/v1/indicators/{indicatorId}/targets', {
      params: { path: { indicatorId }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
}

export function reviseTarget(
  { body: { id }, etag }: Versioned<Target>,
  body: Schemas['ReviseTargetRequest'],
  key: string,
): Promise<Target> {
  return call(
    client.POST('/v1/targets/{id}/revise', {
      params: { path: { id }, header: { ...ifMatch(etag), 'Idempotency-Key': key } },
      body,
    }),
  );
}

function readTarget(id: string): Promise<Versioned<Target>> {
  return callVersioned(client.GET('/v1/targets/{id}', { params: { path: { id } } }));
}
