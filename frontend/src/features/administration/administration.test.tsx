import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { aUser } from '../../testing/fixtures';
import { renderApp } from '../../testing/render';
import { answerGet, server } from '../../testing/server';
import type { Responsibility } from './responsibilities/api';

const LEAVING = '0190a000-0000-7000-8000-0000000000a1';
const ARRIVING = '0190a000-0000-7000-8000-0000000000a2';
const STAMPS = { version: 1, createdAt: '2026-07-01T09:00:00Z', updatedAt: '2026-07-01T09:00:00Z' };
const administrator = aUser({ roles: ['administrator'] });

function aPost(id: string, title: string) {
  return {
    ...STAMPS,
    id,
    title,
    organisation: { id: 'c', name: 'Example Council' },
    unit: null,
    validFrom: '2024-04-01',
    validTo: null,
  };
}

function aDuty(id: string, title: string, validTo: string | null = null): Responsibility {
  return {
    ...STAMPS,
    id,
    post: { id: LEAVING, title: 'Head of Waste' },
    resourceKind: 'indicator',
    resourceId: `${id}-indicator`,
    resourceTitle: title,
    duty: 'responsible',
    validFrom: '2025-04-01',
    validTo,
  };
}

test('leads performance officers to responsibilities only', async () => {
  renderApp('/administration', { user: aUser({ roles: ['performance-officer'] }) });

  expect(await screen.findByRole('link', { name: 'Responsibilities' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'People' })).not.toBeInTheDocument();
});

test('shows what a hand-over moves and how many before it is done', async () => {
  const posts = [aPost(LEAVING, 'Head of Waste'), aPost(ARRIVING, 'Head of Streets')];
  answerGet('/v1/posts', { items: posts, next: null });
  server.use(http.get('*/v1/posts/:id', () => HttpResponse.json(posts[1])));
  answerGet('/v1/responsibilities', {
    items: [
      aDuty('d1', 'NI 192: Waste recycled'),
      aDuty('d2', 'NI 191: Waste left over'),
      aDuty('d3', 'NI 1: Long over', '2026-01-01'),
    ],
    next: null,
  });
  let sent: unknown = null;
  server.use(
    http.post('*/v1/responsibilities/reassign', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ reassigned: 2 });
    }),
  );
  const user = renderApp(`/administration/responsibilities/reassign?from=${LEAVING}`, {
    user: administrator,
  });
  await screen.findAllByRole('option', { name: 'Head of Streets (Example Council)' });
  await user.selectOptions(screen.getByLabelText('To the post'), ARRIVING);
  await user.type(screen.getByLabelText('Day'), '1');
  await user.type(screen.getByLabelText('Month'), '4');
  await user.type(screen.getByLabelText('Year'), '2027');
  await user.click(screen.getByRole('button', { name: 'Show what moves' }));

  expect(
    await screen.findByText('2 duties go to Head of Streets on 1 April 2027. Nothing has changed yet.'),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: 'NI 192: Waste recycled' })).toBeVisible();
  expect(screen.queryByText('NI 1: Long over')).not.toBeInTheDocument();
  expect(sent).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Hand over 2 duties' }));

  expect(await screen.findByText('2 duties were handed over')).toBeVisible();
  expect(sent).toEqual({ fromPostId: LEAVING, toPostId: ARRIVING, from: '2027-04-01' });
});

test('reads people only for a stated purpose, which goes with the question', async () => {
  let purpose: string | null = null;
  server.use(
    http.get('*/v1/people', ({ request }) => {
      purpose = new URL(request.url).searchParams.get('purpose');
      return HttpResponse.json({ items: [], next: null });
    }),
  );
  sessionStorage.removeItem('open-borough.purpose');
  const user = renderApp('/administration/people', { user: administrator });
  const field = await screen.findByLabelText('What do you need to read personal data for?');
  expect(purpose).toBeNull();
  await user.clear(field);
  await user.type(field, 'A new starter');

  await user.click(screen.getByRole('button', { name: 'Go on' }));

  expect(await screen.findByText('Nothing was found.')).toBeVisible();
  expect(purpose).toBe('A new starter');
});

test('asks again before a program is shut out, and shows how a program is used', async () => {
  const client = {
    ...STAMPS,
    id: 'p1',
    clientId: 'health-partner',
    organisation: { id: 'o', name: 'Example Health Trust' },
    scopes: ['indicators:write'],
    disabledAt: null,
  };
  server.use(
    http.get('*/v1/partner-clients/:id', () => HttpResponse.json(client, { headers: { ETag: '"1.a"' } })),
  );
  const requests: (string | null)[] = [];
  server.use(
    http.post('*/v1/partner-clients/:id/disable', ({ request }) => {
      requests.push(request.headers.get('If-Match'));
      return HttpResponse.json({ ...client, disabledAt: '2026-07-02T09:00:00Z' });
    }),
  );
  const user = renderApp('/administration/partner-clients/p1', { user: administrator });
  await user.click(await screen.findByRole('button', { name: 'Shut the program out' }));
  expect(screen.getByRole('group', { name: 'Example' })).toHaveTextContent('client_id=health-partner');
  expect(requests).toEqual([]);

  await user.click(screen.getByRole('button', { name: 'Yes, shut the program out' }));

  await expect.poll(() => requests).toEqual(['"1.a"']);
});

test('shows failing jobs and mail that was given up', async () => {
  answerGet('/v1/imports', { items: [], next: null, total: 3 });
  answerGet('/v1/operations', {
    jobs: [
      {
        name: 'send-mail',
        nextRunAt: '2026-07-01T09:00:00Z',
        isRunning: false,
        lastSuccessAt: null,
        lastFailureAt: '2026-07-01T08:00:00Z',
        failures: 4,
      },
    ],
    events: { waiting: 0, retried: 0, oldestAt: null },
    mail: { waiting: 2, retried: 1, oldestAt: '2026-07-01T08:00:00Z' },
    failedMail: 5,
  });
  renderApp('/administration/operations', { user: administrator });

  const row = within(await screen.findByRole('row', { name: /send mail/ }));
  expect(row.getByText('Failed 4 times in a row')).toBeVisible();
  expect(screen.getByText('5 given up')).toBeVisible();
});

test('sends a message again that was given up', async () => {
  answerGet('/v1/mail-messages', {
    items: [
      {
        ...STAMPS,
        version: 7,
        id: 'm1',
        recipient: 'head@council.example',
        subject: 'A reminder',
        state: 'failed',
        attempts: 5,
        nextAttemptAt: '2026-07-01T09:00:00Z',
        lastError: 'Connection refused',
        sentAt: null,
      },
    ],
    next: null,
  });
  let etag: string | null = null;
  server.use(
    http.post('*/v1/mail-messages/:id/resend', ({ request }) => {
      etag = request.headers.get('If-Match');
      return HttpResponse.json({});
    }),
  );
  const user = renderApp('/administration/mail', { user: administrator });

  await user.click(await screen.findByRole('button', { name: 'Send again A reminder' }));

  await expect.poll(() => etag).toBe('"7"');
});
