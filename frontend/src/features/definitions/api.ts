import { queryOptions } from '@tanstack/react-query';
import { call, callVersioned, client, ifMatch, type Versioned } from '../../api/client';
import type { components } from '../../api/schema';

type Schemas = components['schemas'];
export type Indicator = Schemas['IndicatorResponse'];
export type IndicatorRequest = Schemas['IndicatorRequest'];

export const definitionQuery = (id: string) =>
  queryOptions({
    queryKey: ['indicators', id, 'definition'],
    queryFn: () => readDefinition(id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export function readDefinition(id: string): Promise<Versioned<Indicator>> {
  return callVersioned(client.GET('/v1/indicators/{id}', { params: { path: { id } } }));
}

export function createIndicator(body: IndicatorRequest, key: string): Promise<Indicator> {
  return call(client.POST('/v1/indicators', { params: { header: { 'Idempotency-Key': key } }, body }));
}

export function changeIndicator(
  id: string,
  etag: string | null,
  body: Partial<IndicatorRequest>,
): Promise<Indicator> {
  return call(
    client.PATCH('/v1/indicators/{id}', {
      params: { path: { id }, header: ifMatch(etag) },
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body,
    }),
  );
}

export function activateIndicator({
  body: { id },
  etag,
}: Versioned<Indicator>): Promise<Versioned<Indicator>> {
  return callVersioned(
    client.POST('/v1/indicators/{id}/activate', { params: { path: { id }, header: ifMatch(etag) } }),
  );
}

export function retireIndicator(
  id: string,
  etag: string | null,
  body: Schemas['RetireIndicatorRequest'],
): Promise<Indicator> {
  return call(
    client.POST('/v1/indicators/{id}/retire', { params: { path: { id }, header: ifMatch(etag) }, body }),
  );
}
