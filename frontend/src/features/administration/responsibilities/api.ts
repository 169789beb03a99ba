import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, client } from '../../../api/client';
import type { components } from '../../../api/schema';

type Schemas = components['schemas'];
export type Responsibility = Schemas['ResponsibilityResponse'];
export type Assignment = Schemas['AssignRequest'];
export type Reassignment = Schemas['ReassignRequest'];

const PREVIEWED = 200;

export const responsibilityListQuery = (query: {
  post?: string;
  resourceId?: string;
  on?: string;
  cursor?: string;
}) =>
  queryOptions({
    queryKey: ['responsibilities', 'list', query],
    queryFn: () => call(client.GET('/v1/responsibilities', { params: { query } })),
    placeholderData: keepPreviousData,
  });

/** The duties that a post has or will have from a day on: those that would change hands on it. */
export const handOverQuery = (post: string, from: string) =>
  queryOptions({
    queryKey: ['responsibilities', 'hand-over', post, from],
    queryFn: () => lastingTo(post, from),
    staleTime: 0,
  });

async function lastingTo(post: string, from: string): Promise<Responsibility[]> {
  const found: Responsibility[] = [];
  let cursor: string | null | undefined;
  do {
    // oxlint-disable-next-line no-await-in-loop -- each page names the next
    const page = await call(
      client.GET('/v1/responsibilities', {
        params: { query: { post, limit: PREVIEWED, ...(cursor && { cursor }) } },
      }),
    );
    found.push(...page.items.filter(({ validTo }) => validTo === null || validTo >= from));
    cursor = page.next;
  } while (cursor !== null);
  return found;
}

export function assign(body: Assignment, key: string): Promise<Responsibility> {
  return call(client.POST('/v1/responsibilities', { params: { header: { 'Idempotency-Key': key } }, body }));
}

/** Hands all duties over and says how many there were. */
export async function reassign(body: Reassignment): Promise<number> {
  return (await call(client.POST('/v1/responsibilities/reassign', { body }))).reassigned;
}
