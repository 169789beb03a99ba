import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, callVersioned, client, ifMatch, type Versioned } from '../../api/client';
import type { components } from '../../api/schema';
import type { Action } from './api';

type Schemas = components['schemas'];

const MANY = 200;

export const WHICH = ['mine', 'open', 'overdue', 'all'] as const;
/** Which actions a list shows. */
export type Which = (typeof WHICH)[number];

export const actionListQuery = (which: Which, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['decision-actions', 'list', which, cursor],
    queryFn: () =>
      call(
        client.GET('/v1/decision-actions', {
          params: { query: { ...filterOf(which), ...(cursor !== undefined && { cursor }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const actionsOfDecisionQuery = (decision: string) =>
  queryOptions({
    queryKey: ['decision-actions', 'of-decision', decision],
    queryFn: () => call(client.GET('/v1/decision-actions', { params: { query: { decision, limit: MANY } } })),
  });

export const actionQuery = (id: string) =>
  queryOptions({
    queryKey: ['decision-actions', id],
    queryFn: () => callVersioned(client.GET('/v1/decision-actions/{id}', { params: { path: { id } } })),
  });

export const notesQuery = (actionId: string) =>
  queryOptions({
    queryKey: ['decision-actions', actionId, 'notes'],
    queryFn: () =>
      call(
        client.GET('/v1/decision-actions/{actionId}/notes', {
          params: { path: { actionId }, query: { limit: MANY } },
        }),
      ),
  });

export const postsQuery = queryOptions({
  queryKey: ['posts', 'choices'],
  queryFn: () => call(client.GET('/v1/posts', { params: { query: { limit: MANY } } })),
});

export function createAction(body: Schemas['CreateDecisionActionRequest'], key: string): Promise<Action> {
  return call(client.POST('/v1/decision-actions', { params: { header: { 'Idempotency-Key': key } }, body }));
}

export function addNote(actionId: string, note: string, key: string) {
  return call(
    client.POST('/v1/decision-actions/{actionId}/notes', {
      params: { path: { actionId }, header: { 'Idempotency-Key': key } },
      body: { note },
    }),
  );
}

export function completeAction(
  { body: { id }, etag }: Versioned<Action>,
  body: Schemas['CompleteActionRequest'],
): Promise<Action> {
  return call(
    client.POST('/v1/decision-actions/{id}/complete', {
      params: { path: { id }, header: ifMatch(etag) },
      body,
    }),
  );
}

export function reassignAction(
  { body: { id }, etag }: Versioned<Action>,
  body: Schemas['ReassignActionRequest'],
): Promise<Action> {
  return call(
    client.POST('/v1/decision-actions/{id}/reassign', {
      params: { path: { id }, header: ifMatch(etag) },
      body,
    }),
  );
}

export function cancelAction({ body: { id }, etag }: Versioned<Action>, reason: string): Promise<Action> {
  return call(
    client.POST('/v1/decision-actions/{id}/cancel', {
      params: { path: { id }, header: ifMatch(etag) },
      body: { reason },
    }),
  );
}

export function reopenAction({ body: { id }, etag }: Versioned<Action>, reason: string): Promise<Action> {
  return call(
    client.POST('/v1/decision-actions/{id}/reopen', {
      params: { path: { id }, header: ifMatch(etag) },
      body: { reason },
    }),
  );
}

function filterOf(which: Which) {
  switch (which) {
    case 'mine':
      return { mine: true, state: 'open' as const };
    case 'open':
      return { state: 'open' as const };
    case 'overdue':
      return { overdue: true };
    case 'all':
      return {};
  }
}
