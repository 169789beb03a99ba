import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, callVersioned, client, ifMatch, type Versioned } from '../../../api/client';
import type { components } from '../../../api/schema';
import type { FindChoices } from '../records/recordField';

type Schemas = components['schemas'];
export type Organisation = Schemas['OrganisationResponse'];
export type OrganisationBody = Schemas['OrganisationRequest'];
export type OrganisationPatch = Schemas['OrganisationPatch'];
export type OrganisationKind = Schemas['OrganisationKind'];

const CHOICES = 200;

export const organisationListQuery = (query: { q?: string; kind?: OrganisationKind; cursor?: string }) =>
  queryOptions({
    queryKey: ['organisations', 'list', query],
    queryFn: () => call(client.GET('/v1/organisations', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const organisationQuery = (id: string) =>
  queryOptions({
    queryKey: ['organisations', id],
    queryFn: () => readOrganisation(id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export const findOrganisations: FindChoices = (words) => ({
  queryKey: ['organisations', 'choices', words],
  queryFn: async () => {
    const { items, next } = await call(
      client.GET('/v1/organisations', { params: { query: { limit: CHOICES, ...(words && { q: words }) } } }),
    );
    return {
      options: items.map(({ id, name }) => ({ value: id, label: name })),
      isMore: next !== null,
    };
  },
});

export function readOrganisation(id: string): Promise<Versioned<Organisation>> {
  return callVersioned(client.GET('/v1/organisations/{id}', { params: { path: { id } } }));
}

export function createOrganisation(body: OrganisationBody, key: string): Promise<Organisation> {
  return call(client.POST('/v1/organisations', { params: { header: { 'Idempotency-Key': key } }, body }));
}

export function changeOrganisation(
  id: string,
  etag: string | null,
  body: OrganisationPatch,
): Promise<Organisation> {
  return call(
    client.PATCH('/v1/organisations/{id}', {
      params: { path: { id }, header: ifMatch(etag) },
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body,
    }),
  );
}
