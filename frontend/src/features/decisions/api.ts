import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, callVersioned, client, ifMatch, type Versioned } from '../../api/client';
import type { components } from '../../api/schema';

type Schemas = components['schemas'];
export type Meeting = Schemas['MeetingResponse'];
export type MeetingRequest = Schemas['MeetingRequest'];
export type MeetingItem = Schemas['MeetingItemResponse'];
export type Decision = Schemas['DecisionResponse'];
export type DecisionSummary = Schemas['DecisionSummaryResponse'];
export type Outcome = Schemas['Outcome'];
export type Condition = Schemas['ConditionResponse'];
export type Action = Schemas['DecisionActionResponse'];
export type Issue = Schemas['IssueResponse'];
export type ThreadedItem = Schemas['ThreadedItemResponse'];

/** The rows of a list within a page, or the choices of one field. */
const MANY = 200;

export interface DecisionSearch {
  q?: string;
  cursor?: string;
}

export const decisionListQuery = (search: DecisionSearch) =>
  queryOptions({
    queryKey: ['decisions', 'list', search],
    queryFn: () => call(client.GET('/v1/decisions', { params: { query: { ...search } } })),
    placeholderData: keepPreviousData,
  });

export const decisionQuery = (id: string) =>
  queryOptions({ queryKey: ['decisions', id], queryFn: () => readDecision(id) });

export function readDecision(id: string): Promise<Versioned<Decision>> {
  return callVersioned(client.GET('/v1/decisions/{id}', { params: { path: { id } } }));
}

export const decisionsOfMeetingQuery = (meeting: string) =>
  queryOptions({
    queryKey: ['decisions', 'of-meeting', meeting],
    queryFn: () => call(client.GET('/v1/decisions', { params: { query: { meeting, limit: MANY } } })),
  });

export const decisionsOfIssueQuery = (issue: string) =>
  queryOptions({
    queryKey: ['decisions', 'of-issue', issue],
    queryFn: () => call(client.GET('/v1/decisions', { params: { query: { issue, limit: MANY } } })),
  });

export function createDecision(body: Schemas['CreateDecisionRequest'], key: string): Promise<Decision> {
  return call(client.POST('/v1/decisions', { params: { header: { 'Idempotency-Key': key } }, body }));
}

export function changeDecision(
  { body: { id }, etag }: Versioned<Decision>,
  body: Schemas['DecisionPatch'],
): Promise<Decision> {
  return call(
    client.PATCH('/v1/decisions/{id}', {
      params: { path: { id }, header: ifMatch(etag) },
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body,
    }),
  );
}

export function correctDecision(
  { body: { id }, etag }: Versioned<Decision>,
  body: Schemas['CorrectDecisionRequest'],
): Promise<Decision> {
  return call(
    client.POST('/v1/decisions/{id}/correct', { params: { path: { id }, header: ifMatch(etag) }, body }),
  );
}

export function settleCondition(
  { body: { id }, etag }: Versioned<Decision>,
  number: number,
  body: Schemas['SettleConditionRequest'],
): Promise<Decision> {
  return call(
    client.POST('/v1/decisions/{id}/conditions/{number}/settle', {
      params: { path: { id, number }, header: ifMatch(etag) },
      body,
    }),
  );
}

export const meetingListQuery = (cursor: string | undefined) =>
  queryOptions({
    queryKey: ['meetings', 'list', cursor],
    queryFn: () =>
      call(client.GET('/v1/meetings', { params: { query: { ...(cursor !== undefined && { cursor }) } } })),
    placeholderData: keepPreviousData,
  });

export const meetingQuery = (id: string) =>
  queryOptions({ queryKey: ['meetings', id], queryFn: () => readMeeting(id) });

function readMeeting(id: string): Promise<Versioned<Meeting>> {
  return callVersioned(client.GET('/v1/meetings/{id}', { params: { path: { id } } }));
}

export function createMeeting(body: MeetingRequest, key: string): Promise<Meeting> {
  return call(client.POST('/v1/meetings', { params: { header: { 'Idempotency-Key': key } }, body }));
}

export function changeMeeting(
  { body: { id }, etag }: Versioned<Meeting>,
  body: Schemas['MeetingPatch'],
): Promise<Meeting> {
  return call(
    client.PATCH('/v1/meetings/{id}', {
      params: { path: { id }, header: ifMatch(etag) },
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body,
    }),
  );
}

export function publishMeeting({ body: { id }, etag }: Versioned<Meeting>): Promise<Meeting> {
  return call(client.POST('/v1/meetings/{id}/publish', { params: { path: { id }, header: ifMatch(etag) } }));
}

export const itemsQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meetings', meetingId, 'items'],
    queryFn: () =>
      call(
        client.GET('/v1/meetings/{meetingId}/items', {
          params: { path: { meetingId }, query: { limit: MANY } },
        }),
      ),
  });

export const itemQuery = (id: string) =>
  queryOptions({
    queryKey: ['meeting-items', id],
    queryFn: () => call(client.GET('/v1/meeting-items/{id}', { params: { path: { id } } })),
  });

export function createItem(
  meetingId: string,
  body: Schemas['MeetingItemRequest'],
  key: string,
): Promise<MeetingItem> {
  return call(
    client.POST('/v1/meetings/{meetingId}/items', {
      params: { path: { meetingId }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
}
