import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, client, ifMatch } from '../../../api/client';
import type { components } from '../../../api/schema';

type Schemas = components['schemas'];
export type Operations = Schemas['OperationsResponse'];
export type Job = Schemas['JobResponse'];
export type Backlog = Schemas['BacklogResponse'];
export type MailMessage = Schemas['MailMessageResponse'];
export type MailState = Schemas['MailState'];
export type TrialMessage = Schemas['TrialMessageRequest'];

const A_MINUTE = 60_000;

export const operationsQuery = queryOptions({
  queryKey: ['operations'],
  queryFn: () => call(client.GET('/v1/operations')),
  refetchInterval: A_MINUTE,
});

export const mailListQuery = (query: { state?: MailState; cursor?: string }) =>
  queryOptions({
    queryKey: ['mail-messages', query],
    queryFn: () => call(client.GET('/v1/mail-messages', { params: { query } })),
    placeholderData: keepPreviousData,
  });

/** How many imports stand in a state. */
export const importCountQuery = (state: 'inspected' | 'checked' | 'failed') =>
  queryOptions({
    queryKey: ['imports', 'count', state],
    queryFn: async () => {
      const found = await call(
        client.GET('/v1/imports', { params: { query: { state, limit: 1, count: true } } }),
      );
      return found.total ?? 0;
    },
  });

export function resend({ id, version }: MailMessage): Promise<MailMessage> {
  return call(
    client.POST('/v1/mail-messages/{id}/resend', {
      params: { path: { id }, header: ifMatch(`"${version}"`) },
    }),
  );
}

export function sendTrial(body: TrialMessage, key: string): Promise<MailMessage> {
  return call(client.POST('/v1/mail-messages', { params: { header: { 'Idempotency-Key': key } }, body }));
}
