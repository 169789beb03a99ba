import { queryOptions } from '@tanstack/react-query';
import { call, client } from '../../api/client';
import type { components } from '../../api/schema';

type Schemas = components['schemas'];
export type Alert = Schemas['AlertResponse'];
export type Frequency = Schemas['AlertFrequency'];
export type Following = Schemas['FollowingResponse'];
export type Asked = Schemas['AskForAlertsRequest'];

export const FREQUENCIES: readonly Frequency[] = ['at-once', 'daily', 'weekly'];

export const subjectQuery = (kind: string, id: string) =>
  queryOptions({
    queryKey: ['alerts', 'subjects', kind, id],
    queryFn: () => call(client.GET('/v1/alert-subjects/{kind}/{id}', { params: { path: { kind, id } } })),
  });

export function askForAlerts(body: Asked) {
  return call(client.POST('/v1/alert-subscriptions', { body }));
}

export function confirmAlerts(token: string): Promise<Alert> {
  return call(client.POST('/v1/alert-subscriptions/confirm', { body: { token } }));
}

export function sendAlertLink(email: string) {
  return call(client.POST('/v1/alert-subscriptions/send-link', { body: { email } }));
}

export const followingQuery = (token: string) =>
  queryOptions({
    queryKey: ['alerts', 'following', token],
    queryFn: () => call(client.POST('/v1/alert-subscriptions/read', { body: { token } })),
    retry: false,
  });

export function changeAlert(token: string, subscriptionId: string, frequency: Frequency): Promise<Following> {
  return call(client.POST('/v1/alert-subscriptions/change', { body: { token, subscriptionId, frequency } }));
}

export function endAlert(token: string, subscriptionId: string): Promise<Following> {
  return call(client.POST('/v1/alert-subscriptions/end', { body: { token, subscriptionId } }));
}

export async function endAllAlerts(token: string): Promise<void> {
  await call(client.POST('/v1/alert-subscriptions/end-all', { body: { token } }));
}

export async function unsubscribe(token: string): Promise<void> {
  await call(client.POST('/v1/alert-unsubscriptions/{token}', { params: { path: { token } } }));
}
