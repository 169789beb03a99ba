import { queryOptions } from '@tanstack/react-query';
import { call, callVersioned, client, ifMatch, type Versioned } from '../../api/client';
import type { components } from '../../api/schema';

type Schemas = components['schemas'];
export type Webhook = Schemas['WebhookResponse'];
export type Delivery = Schemas['WebhookDeliveryResponse'];
export type WithSecret = Schemas['WebhookSecretResponse'];

/** Councils have a handful; the log shows the latest. */
const MOST = 200;
const LATEST = 50;
const OVERLAP_HOURS = 24;

export const webhooksQuery = queryOptions({
  queryKey: ['webhooks'],
  queryFn: () => call(client.GET('/v1/webhooks', { params: { query: { limit: MOST } } })),
});

export const webhookQuery = (id: string) =>
  queryOptions({
    queryKey: ['webhooks', id],
    queryFn: () => callVersioned(client.GET('/v1/webhooks/{id}', { params: { path: { id } } })),
  });

export const deliveriesQuery = (id: string) =>
  queryOptions({
    queryKey: ['webhooks', id, 'deliveries'],
    queryFn: () =>
      call(
        client.GET('/v1/webhooks/{id}/deliveries', {
          params: { path: { id }, query: { limit: LATEST } },
        }),
      ),
  });

export const eventTypesQuery = queryOptions({
  queryKey: ['event-types'],
  queryFn: () => call(client.GET('/v1/event-types')),
});

export function addWebhook(body: Schemas['WebhookRequest'], key: string): Promise<WithSecret> {
  return call(client.POST('/v1/webhooks', { params: { header: { 'Idempotency-Key': key } }, body }));
}

export function rotateSecret({ body: { id }, etag }: Versioned<Webhook>): Promise<WithSecret> {
  return call(
    client.POST('/v1/webhooks/{id}/rotate-secret', {
      params: { path: { id }, header: ifMatch(etag) },
      body: { overlapHours: OVERLAP_HOURS },
    }),
  );
}

export function disable({ body: { id }, etag }: Versioned<Webhook>): Promise<Webhook> {
  return call(client.POST('/v1/webhooks/{id}/disable', { params: { path: { id }, header: ifMatch(etag) } }));
}

export function enable({ body: { id }, etag }: Versioned<Webhook>): Promise<Webhook> {
  return call(client.POST('/v1/webhooks/{id}/enable', { params: { path: { id }, header: ifMatch(etag) } }));
}

export function sendTest(id: string): Promise<Delivery> {
  return call(client.POST('/v1/webhooks/{id}/test', { params: { path: { id } } }));
}

export async function repeatDelivery(id: string): Promise<Delivery> {
  const { etag } = await callVersioned(
    client.GET('/v1/webhook-deliveries/{id}', { params: { path: { id } } }),
  );
  return call(
    client.POST('/v1/webhook-deliveries/{id}/replay', { params: { path: { id }, header: ifMatch(etag) } }),
  );
}
