import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, callVersioned, client, ifMatch, type Versioned } from '../../../api/client';
import type { components } from '../../../api/schema';
import type { FindChoices } from '../records/recordField';

type Schemas = components['schemas'];
export type Person = Schemas['PersonResponse'];
export type PersonBody = Schemas['PersonRequest'];
export type PersonState = Schemas['PersonState'];

const CHOICES = 200;

/** Personal data: what it is read for goes with every question, and is kept by the service. */
export const personListQuery = (query: {
  q?: string;
  state?: PersonState;
  purpose: string;
  cursor?: string;
}) =>
  queryOptions({
    queryKey: ['people', 'list', query],
    queryFn: () => call(client.GET('/v1/people', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const personQuery = (id: string, purpose: string) =>
  queryOptions({
    queryKey: ['people', id, purpose],
    queryFn: () => readPerson(id, purpose),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export const findPeople =
  (purpose: string, state?: PersonState): FindChoices =>
  (words) => ({
    queryKey: ['people', 'choices', purpose, state, words],
    queryFn: async () => {
      const { items, next } = await call(
        client.GET('/v1/people', {
          params: { query: { limit: CHOICES, purpose, ...(words && { q: words }), ...(state && { state }) } },
        }),
      );
      return {
        options: items.filter((person) => person.state !== 'erased').map(optionOf),
        isMore: next !== null,
      };
    },
  });

function optionOf({ id, name, email }: Person) {
  return { value: id, label: email === null ? name : `${name} (${email})` };
}

export function readPerson(id: string, purpose: string): Promise<Versioned<Person>> {
  return callVersioned(client.GET('/v1/people/{id}', { params: { path: { id }, query: { purpose } } }));
}

export function createPerson(body: PersonBody, key: string): Promise<Person> {
  return call(client.POST('/v1/people', { params: { header: { 'Idempotency-Key': key } }, body }));
}

export function changePerson(id: string, etag: string | null, body: Schemas['PersonPatch']): Promise<Person> {
  return call(
    client.PATCH('/v1/people/{id}', {
      params: { path: { id }, header: ifMatch(etag) },
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body,
    }),
  );
}

export function linkPerson(
  { body: { id }, etag }: Versioned<Person>,
  body: Schemas['LinkPersonRequest'],
): Promise<Person> {
  return call(client.POST('/v1/people/{id}/link', { params: { path: { id }, header: ifMatch(etag) }, body }));
}

export function unlinkPerson({ body: { id }, etag }: Versioned<Person>): Promise<Person> {
  return call(client.POST('/v1/people/{id}/unlink', { params: { path: { id }, header: ifMatch(etag) } }));
}

export function erasePerson({ body: { id }, etag }: Versioned<Person>): Promise<Person> {
  return call(client.POST('/v1/people/{id}/erase', { params: { path: { id }, header: ifMatch(etag) } }));
}
