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

export const mailListQuery = (query: { state?: MailState; cursor?: string }) =>
  queryOptions({
    queryKey: ['mail-messages', query],
    queryFn: () => call(client.GET('/v1/mail-messages', { params: { query } })),
    placeholderData: keepPreviousData,
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
