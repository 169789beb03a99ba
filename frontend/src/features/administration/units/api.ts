import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, callVersioned, client, ifMatch, type Versioned } from '../../../api/client';
import type { components } from '../../../api/schema';
import type { FindChoices } from '../records/recordField';

type Schemas = components['schemas'];
export type Unit = Schemas['OrganisationUnitResponse'];
export type UnitBody = Schemas['CreateOrganisationUnitRequest'];
export type UnitPatch = Schemas['OrganisationUnitPatch'];
export type UnitKind = Schemas['OrganisationUnitKind'];
export type Replacement = Schemas['ReplaceOrganisationUnitRequest'];

const CHOICES = 200;

export const unitListQuery = (query: { kind?: UnitKind; organisation?: string; cursor?: string }) =>
  queryOptions({
    queryKey: ['organisation-units', 'list', query],
    queryFn: () => call(client.GET('/v1/organisation-units', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const unitQuery = (id: string) =>
  queryOptions({
    queryKey: ['organisation-units', id],
    queryFn: () => readUnit(id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** Units of one organisation, or of all; the service finds no units by words, so the words narrow what it gave. */
export const findUnits =
  (organisation?: string): FindChoices =>
  (words) => ({
    queryKey: ['organisation-units', 'choices', organisation, words],
    queryFn: async () => {
      const { items, next } = await call(
        client.GET('/v1/organisation-units', {
          params: { query: { limit: CHOICES, ...(organisation !== undefined && { organisation }) } },
        }),
      );
      return {
        options: items
          .filter(({ name }) => name.toLowerCase().includes(words.toLowerCase()))
          .map((unit) => ({ value: unit.id, label: unitLabel(unit, organisation === undefined) })),
        isMore: next !== null,
      };
    },
  });

function unitLabel({ name, organisation }: Unit, isWithOrganisation: boolean): string {
  return isWithOrganisation ? `${name} (${organisation.name})` : name;
}

export function readUnit(id: string): Promise<Versioned<Unit>> {
  return callVersioned(client.GET('/v1/organisation-units/{id}', { params: { path: { id } } }));
}

export function createUnit(body: UnitBody, key: string): Promise<Unit> {
  return call(
    client.POST('/v1/organisation-units', { params: { header: { 'Idempotency-Key': key } }, body }),
  );
}

export function changeUnit(id: string, etag: string | null, body: UnitPatch): Promise<Unit> {
  return call(
    client.PATCH('/v1/organisation-units/{id}', {
      params: { path: { id }, header: ifMatch(etag) },
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body,
    }),
  );
}

export function replaceUnit({ body: { id }, etag }: Versioned<Unit>, body: Replacement): Promise<Unit> {
  return call(
    client.POST('/v1/organisation-units/{id}/replace', {
      params: { path: { id }, header: ifMatch(etag) },
      body,
    }),
  );
}
