import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aUser } from '../../testing/fixtures';
import { renderApp } from '../../testing/render';
import { answerGet } from '../../testing/server';

const ADDRESS = '/history/indicator/0190a000-0000-7000-8000-000000000002';

test('tells who changed what, when and why', async () => {
  answerGet('/v1/audit-events', {
    items: [
      {
        id: '0190a000-0000-7000-8000-0000000000e1',
        occurredAt: '2026-07-01T09:00:00Z',
        actor: 'head-of-performance',
        actorPosts: 'Head of Performance',
        client: null,
        organisationId: null,
        onBehalfOf: null,
        requestId: null,
        action: 'update',
        resourceKind: 'indicator',
        resourceId: '0190a000-0000-7000-8000-000000000002',
        resourceVersion: 2,
        before: { title: 'Waste' } as never,
        after: { title: 'Waste recycled' } as never,
        reason: 'Clearer words',
      },
    ],
    next: null,
  });
  renderApp(ADDRESS, { user: aUser() });

  expect(await screen.findByText('Head of Performance, 1 July 2026 at 10:00 am')).toBeVisible();
  expect(screen.getByText('Reason: Clearer words')).toBeVisible();
  const row = within(screen.getByRole('row', { name: /Title/ }));
  expect(row.getByRole('cell', { name: 'Waste' })).toBeVisible();
  expect(row.getByRole('cell', { name: 'Waste recycled' })).toBeVisible();
});

test('says so when nothing is recorded', async () => {
  answerGet('/v1/audit-events', { items: [], next: null });
  renderApp(ADDRESS, { user: aUser() });

  expect(await screen.findByText('Nothing is recorded for this record yet.')).toBeVisible();
});
