import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { aProblem, aUser } from '../../testing/fixtures';
import { renderApp } from '../../testing/render';
import { server } from '../../testing/server';
import type { ComparatorGroup } from './api';

const ID = '0190a000-0000-7000-8000-000000000070';

function aGroup(changes: Partial<ComparatorGroup> = {}): ComparatorGroup {
  return {
    id: ID,
    version: 1,
    createdAt: '2026-01-05T09:00:00Z',
    updatedAt: '2026-01-05T09:00:00Z',
    name: 'Neighbours',
    kind: 'statistical-neighbours',
    subjectArea: { id: '0190a000-0000-7000-8000-000000000003', code: 'E08000014', name: 'Example' },
    source: null,
    members: [
      {
        area: { id: '0190a000-0000-7000-8000-000000000004', code: 'E08000015', name: 'Next Door' },
        position: 1,
        closeness: 'extremely close',
      },
    ],
    ...changes,
  };
}

function answerGroup(group: ComparatorGroup, etag: string): void {
  server.use(
    http.get('*/v1/comparator-groups/:id', () => HttpResponse.json(group, { headers: { ETag: etag } })),
  );
}

test('shows everybody the members in their order with their closeness', async () => {
  answerGroup(aGroup(), '"1.a"');
  renderApp(`/comparator-groups/${ID}`);

  const member = within(await screen.findByRole('row', { name: /Next Door/ }));
  expect(member.getByRole('cell', { name: '1' })).toBeVisible();
  expect(member.getByRole('cell', { name: 'extremely close' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Change the group' })).not.toBeInTheDocument();
});

test('names the member whose code is not known', async () => {
  server.use(
    http.post('*/v1/comparator-groups', () =>
      HttpResponse.json(
        aProblem({
          errors: [
            {
              pointer: '/members/0/areaCode',
              parameter: null,
              code: 'unknown-area',
              detail: 'There is no area with this code.',
            },
          ],
        }),
        { status: 422 },
      ),
    ),
  );
  const user = renderApp('/comparator-groups/new', { user: aUser() });
  await user.type(await screen.findByLabelText('Name'), 'Ports');
  await user.click(screen.getByRole('button', { name: 'Add a member' }));
  await user.type(screen.getByLabelText('Area code'), 'E0');

  await user.click(screen.getByRole('button', { name: 'Save the group' }));

  expect(await screen.findByRole('link', { name: 'There is no area with this code.' })).toBeVisible();
  expect(screen.getByLabelText('Area code')).toHaveAccessibleDescription(/no area with this code/);
});

test('shows whose members somebody else changed, and starts from theirs when asked', async () => {
  answerGroup(aGroup(), '"1.a"');
  server.use(
    http.patch('*/v1/comparator-groups/:id', () =>
      HttpResponse.json(aProblem({ type: '/problems/stale-version', status: 412 }), { status: 412 }),
    ),
  );
  const user = renderApp(`/comparator-groups/${ID}/edit`, { user: aUser() });
  await user.type(await screen.findByLabelText('Source'), 'Mine');
  answerGroup(aGroup({ version: 2, members: [] }), '"2.b"');

  await user.click(screen.getByRole('button', { name: 'Save the changes' }));

  expect(await screen.findByText('Next Door → (empty)')).toBeVisible();
  expect(screen.getByLabelText('Source')).toHaveValue('Mine');

  await user.click(screen.getByRole('button', { name: 'Give up what I typed and start from theirs' }));
  expect(screen.getByLabelText('Source')).toHaveValue('');
  expect(screen.queryByLabelText('Area code')).not.toBeInTheDocument();
});
