import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { aUser } from '../../testing/fixtures';
import { renderApp } from '../../testing/render';
import { answerGet, server } from '../../testing/server';
import type { Delivery, Webhook } from './api';

const ID = '0190a000-0000-7000-8000-000000000080';
const ADMINISTRATOR = { user: aUser({ roles: ['administrator'] }) };
const TIMES = { createdAt: '2026-11-22T09:00:00Z', updatedAt: '2026-11-22T09:00:00Z' };

function aWebhook(changes: Partial<Webhook> = {}): Webhook {
  return {
    id: ID,
    version: 0,
    ...TIMES,
    organisationId: null,
    url: 'https://hooks.trust.example/open-borough',
    description: 'Dashboard',
    eventTypes: [],
    disabledAt: null,
    disabledReason: null,
    ...changes,
  };
}

function aDelivery(changes: Partial<Delivery> = {}): Delivery {
  return {
    id: '0190a000-0000-7000-8000-000000000081',
    version: 1,
    ...TIMES,
    messageId: 'msg_0190a000-0000-7000-8000-000000000081',
    eventId: null,
    type: 'webhooks.test',
    occurredAt: '2026-11-22T09:00:00Z',
    state: 'failed',
    attempts: 10,
    nextAttemptAt: '2026-11-22T09:00:00Z',
    lastStatus: 503,
    lastError: 'The receiver answered 503.',
    deliveredAt: null,
    ...changes,
  };
}

test('lists where events are told', async () => {
  answerGet('/v1/webhooks', {
    items: [
      aWebhook({ disabledAt: '2026-11-22T09:00:00Z', disabledReason: 'The receiver answered 410 Gone.' }),
    ],
    next: null,
  });
  renderApp('/webhooks', ADMINISTRATOR);

  expect(await screen.findByRole('link', { name: /hooks.trust.example/ })).toBeVisible();
  expect(screen.getByText(/410 Gone/)).toBeVisible();
  expect(screen.getByText('Everything')).toBeVisible();
});

test('is for administrators only', async () => {
  renderApp('/webhooks', { user: aUser({ roles: ['viewer'] }) });

  expect(await screen.findByRole('heading', { level: 1, name: 'You cannot see this page' })).toBeVisible();
});

test('shows the secret of a new webhook once', async () => {
  const added: unknown[] = [];
  answerGet('/v1/event-types', {
    items: [{ name: 'indicators.values-recorded', description: 'Values were recorded.' }],
  });
  server.use(
    http.post('*/v1/webhooks', async ({ request }) => {
      added.push(await request.json());
      return HttpResponse.json({ ...aWebhook(), secret: 'whsec_AAEC' }, { status: 201 });
    }),
  );
  const user = renderApp('/webhooks/new', ADMINISTRATOR);

  await user.type(await screen.findByLabelText('Address'), 'https://hooks.trust.example/open-borough');
  await user.click(screen.getByLabelText('indicators.values-recorded'));
  await user.click(screen.getByRole('button', { name: 'Add a webhook' }));

  expect(await screen.findByText('whsec_AAEC')).toBeVisible();
  expect(added).toEqual([
    {
      url: 'https://hooks.trust.example/open-borough',
      description: null,
      eventTypes: ['indicators.values-recorded'],
    },
  ]);
});

test('sends again what was given up', async () => {
  const repeated: string[] = [];
  const delivery = aDelivery();
  answerGet('/v1/webhooks/{id}/deliveries', { items: [delivery], next: null });
  server.use(
    http.get('*/v1/webhooks/:id', () => HttpResponse.json(aWebhook(), { headers: { ETag: '"0.a"' } })),
    http.get('*/v1/webhook-deliveries/:id', () =>
      HttpResponse.json(delivery, { headers: { ETag: '"1.a"' } }),
    ),
    http.post('*/v1/webhook-deliveries/:id/replay', ({ request }) => {
      repeated.push(request.headers.get('If-Match') ?? '');
      return HttpResponse.json(aDelivery({ state: 'queued' }));
    }),
  );
  const user = renderApp(`/webhooks/${ID}`, ADMINISTRATOR);

  await user.click(await screen.findByRole('button', { name: /Send webhooks.test of .* again/ }));

  await expect.poll(() => repeated).toEqual(['"1.a"']);
});
