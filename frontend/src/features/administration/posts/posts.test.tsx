import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { aProblem, aUser } from '../../../testing/fixtures';
import { renderApp } from '../../../testing/render';
import { answerGet, server } from '../../../testing/server';
import type { Holder, Post } from './api';

const POST = '0190a000-0000-7000-8000-0000000000a1';
const COUNCIL = '0190a000-0000-7000-8000-0000000000f1';
const administrator = aUser({ roles: ['administrator'] });

function aPost(changes: Partial<Post> = {}): Post {
  return {
    id: POST,
    version: 1,
    createdAt: '2026-07-01T09:00:00Z',
    updatedAt: '2026-07-01T09:00:00Z',
    organisation: { id: COUNCIL, name: 'Example Council' },
    unit: null,
    title: 'Head of Waste',
    validFrom: '2024-04-01',
    validTo: null,
    ...changes,
  };
}

function aHolder(): Holder {
  return {
    id: '0190a000-0000-7000-8000-0000000000b1',
    version: 3,
    createdAt: '2026-07-01T09:00:00Z',
    updatedAt: '2026-07-01T09:00:00Z',
    post: { id: POST, title: 'Head of Waste' },
    person: { id: '0190a000-0000-7000-8000-0000000000c1', name: 'Holder One' },
    capacity: 'acting',
    validFrom: '2026-04-01',
    validTo: null,
  };
}

function answerPost(post: Post, etag: string): void {
  server.use(http.get('*/v1/posts/:id', () => HttpResponse.json(post, { headers: { ETag: etag } })));
}

beforeEach(() => {
  answerGet('/v1/organisation-units', { items: [], next: null });
  answerGet('/v1/posts/{postId}/holders', { items: [aHolder()], next: null });
  answerGet('/v1/organisations', {
    items: [
      {
        id: COUNCIL,
        version: 1,
        createdAt: '2026-07-01T09:00:00Z',
        updatedAt: '2026-07-01T09:00:00Z',
        name: 'Example Council',
        kind: 'council',
        identifiers: [],
        isSandbox: false,
        validFrom: null,
        validTo: null,
      },
    ],
    next: null,
  });
});

test('lists posts with their unit, organisation and period', async () => {
  answerGet('/v1/posts', { items: [aPost()], next: null });
  renderApp('/administration/posts', { user: administrator });

  const row = within(await screen.findByRole('row', { name: /Head of Waste/ }));
  expect(row.getByRole('link', { name: 'Head of Waste' })).toHaveAttribute(
    'href',
    `/administration/posts/${POST}`,
  );
  expect(row.getByRole('cell', { name: 'Since 1 April 2024' })).toBeVisible();
});

test('keeps the filters in the address', async () => {
  answerGet('/v1/posts', { items: [], next: null });
  const user = renderApp('/administration/posts', { user: administrator });
  await user.type(await screen.findByLabelText('Words'), 'waste');

  await user.click(screen.getByRole('button', { name: 'Filter' }));

  expect(location.search).toBe('?q=waste');
  expect(await screen.findByText('Nothing was found.')).toBeVisible();
});

test('is for administrators only', async () => {
  renderApp('/administration/posts', { user: aUser({ roles: ['viewer'] }) });

  expect(await screen.findByRole('heading', { name: 'You cannot see this page' })).toBeVisible();
});

test('brings a title that is taken to its field', async () => {
  server.use(
    http.post('*/v1/posts', () =>
      HttpResponse.json(
        aProblem({
          type: '/problems/post-title-taken',
          title: 'The organisation has another post with this title',
          status: 409,
        }),
        { status: 409 },
      ),
    ),
  );
  const user = renderApp('/administration/posts/new', { user: administrator });
  await user.selectOptions(
    await screen.findByLabelText('Organisation'),
    await screen.findByRole('option', { name: 'Example Council' }),
  );
  await user.type(screen.getByLabelText('Title'), 'Head of Waste');
  await user.type(within(screen.getByRole('group', { name: 'First day' })).getByLabelText('Day'), '1');
  await user.type(within(screen.getByRole('group', { name: 'First day' })).getByLabelText('Month'), '4');
  await user.type(within(screen.getByRole('group', { name: 'First day' })).getByLabelText('Year'), '2026');

  await user.click(screen.getByRole('button', { name: 'Create the post' }));

  expect(await screen.findByRole('link', { name: /another post with this title/ })).toBeVisible();
  expect(screen.getByLabelText('Title')).toHaveAccessibleDescription(/another post with this title/);
  expect(screen.getByLabelText('Title')).toHaveValue('Head of Waste');
});

test('asks for what is needed before sending', async () => {
  const user = renderApp('/administration/posts/new', { user: administrator });

  await user.click(await screen.findByRole('button', { name: 'Create the post' }));

  expect(await screen.findByRole('link', { name: 'Enter: Title' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Enter: Organisation' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Enter: First day' })).toBeVisible();
});

test('shows who holds the post and sends only what was changed', async () => {
  answerPost(aPost(), '"1.a"');
  let sent: unknown = null;
  server.use(
    http.patch('*/v1/posts/:id', async ({ request }) => {
      sent = { etag: request.headers.get('If-Match'), body: await request.json() };
      return HttpResponse.json(aPost({ title: 'Head of Waste and Recycling', version: 2 }));
    }),
  );
  const user = renderApp(`/administration/posts/${POST}`, { user: administrator });
  const title = await screen.findByLabelText('Title');
  expect(await screen.findByRole('cell', { name: 'Acting up' })).toBeVisible();
  await user.type(title, ' and Recycling');

  await user.click(screen.getByRole('button', { name: 'Save the changes' }));

  expect(await screen.findByText('The changes are saved')).toBeVisible();
  expect(sent).toEqual({ etag: '"1.a"', body: { title: 'Head of Waste and Recycling' } });
});

test('keeps what was typed when somebody else was faster', async () => {
  answerPost(aPost(), '"1.a"');
  server.use(
    http.patch('*/v1/posts/:id', () =>
      HttpResponse.json(aProblem({ type: '/problems/stale', status: 412 }), { status: 412 }),
    ),
  );
  const user = renderApp(`/administration/posts/${POST}`, { user: administrator });
  await user.type(await screen.findByLabelText('Title'), ' (mine)');
  answerPost(aPost({ title: 'Head of Cleansing', version: 2 }), '"2.b"');

  await user.click(screen.getByRole('button', { name: 'Save the changes' }));

  expect(await screen.findByText('Head of Waste → Head of Cleansing')).toBeVisible();
  expect(screen.getByLabelText('Title')).toHaveValue('Head of Waste (mine)');
});

test('ends a holding under the version that was read', async () => {
  let sent: unknown = null;
  server.use(
    http.post('*/v1/posts/:postId/holders/:id/end', async ({ request }) => {
      sent = { etag: request.headers.get('If-Match'), body: await request.json() };
      return HttpResponse.error();
    }),
  );
  const user = renderApp(`/administration/posts/${POST}/holders/${aHolder().id}/end`, {
    user: administrator,
  });
  await user.type(await screen.findByLabelText('Day'), '31');
  await user.type(screen.getByLabelText('Month'), '3');
  await user.type(screen.getByLabelText('Year'), '2027');

  await user.click(screen.getByRole('button', { name: 'Save the last day' }));

  expect(await screen.findByText('There is no connection to the service')).toBeVisible();
  expect(screen.getByLabelText('Year')).toHaveValue('2027');
  expect(sent).toEqual({ etag: '"3"', body: { validTo: '2027-03-31' } });
});
