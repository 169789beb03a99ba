import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, callVersioned, client, ifMatch, type Versioned } from '../../../api/client';
import type { components } from '../../../api/schema';

type Schemas = components['schemas'];
export type PartnerClient = Schemas['PartnerClientResponse'];
export type PartnerClientBody = Schemas['CreatePartnerClientRequest'];

/** The families of records that a client may be let write. */
export const SCOPES = [
  'indicators:write',
  'partnerships:write',
  'petitions:write',
  'consultations:write',
  'imports:write',
] as const;

export const partnerClientListQuery = (query: { organisation?: string; cursor?: string }) =>
  queryOptions({
    queryKey: ['partner-clients', 'list', query],
    queryFn: () => call(client.GET('/v1/partner-clients', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const partnerClientQuery = (id: string) =>
  queryOptions({
    queryKey: ['partner-clients', id],
    queryFn: () => readPartnerClient(id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export function readPartnerClient(id: string): Promise<Versioned<PartnerClient>> {
  return callVersioned(client.GET('/v1/partner-clients/{id}', { params: { path: { id } } }));
}

export function createPartnerClient(body: PartnerClientBody, key: string): Promise<PartnerClient> {
  return call(client.POST('/v1/partner-clients', { params: { header: { 'Idempotency-Key': key } }, body }));
}

export function changePartnerClient(
  id: string,
  etag: string | null,
  body: Schemas['PartnerClientPatch'],
): Promise<PartnerClient> {
  return call(
    client.PATCH('/v1/partner-clients/{id}', {
      params: { path: { id }, header: ifMatch(etag) },
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body,
    }),
  );
}

export function disablePartnerClient({
  body: { id },
  etag,
}: Versioned<PartnerClient>): Promise<PartnerClient> {
  return call(
    client.POST('/v1/partner-clients/{id}/disable', { params: { path: { id }, header: ifMatch(etag) } }),
  );
}

export function enablePartnerClient({
  body: { id },
  etag,
}: Versioned<PartnerClient>): Promise<PartnerClient> {
  return call(
    client.POST('/v1/partner-clients/{id}/enable', { params: { path: { id }, header: ifMatch(etag) } }),
  );
}
