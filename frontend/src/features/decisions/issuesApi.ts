import { queryOptions } from '@tanstack/react-query';
import { call, callVersioned, client, ifMatch, type Versioned } from '../../api/client';
import type { components } from '../../api/schema';
import type { Issue } from './api';

const MANY = 200;

export const issueListQuery = queryOptions({
  queryKey: ['issues', 'list'],
  queryFn: () => call(client.GET('/v1/issues', { params: { query: { limit: MANY } } })),
});

export const issueQuery = (id: string) =>
  queryOptions({ queryKey: ['issues', id], queryFn: () => readIssue(id) });

export const threadQuery = (id: string) =>
  queryOptions({
    queryKey: ['issues', id, 'items'],
    queryFn: () =>
      call(client.GET('/v1/issues/{id}/items', { params: { path: { id }, query: { limit: MANY } } })),
  });

function readIssue(id: string): Promise<Versioned<Issue>> {
  return callVersioned(client.GET('/v1/issues/{id}', { params: { path: { id } } }));
}

export function createIssue(body: components['schemas']['IssueRequest'], key: string): Promise<Issue> {
  return call(client.POST('/v1/issues', { params: { header: { 'Idempotency-Key': key } }, body }));
}

/** Adds an item to an issue as it is now: two who add different items do not get in each other's way. */
export async function addItemTo(issueId: string, itemId: string): Promise<Issue> {
  const { etag } = await readIssue(issueId);
  return call(
    client.POST('/v1/issues/{id}/add-item', {
      params: { path: { id: issueId }, header: ifMatch(etag) },
      body: { itemId },
    }),
  );
}

export function closeIssue({ body: { id }, etag }: Versioned<Issue>): Promise<Issue> {
  return call(client.POST('/v1/issues/{id}/close', { params: { path: { id }, header: ifMatch(etag) } }));
}

export function reopenIssue({ body: { id }, etag }: Versioned<Issue>): Promise<Issue> {
  return call(client.POST('/v1/issues/{id}/reopen', { params: { path: { id }, header: ifMatch(etag) } }));
}
