import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { aUser } from '../../testing/fixtures';
import { renderApp } from '../../testing/render';
import { server } from '../../testing/server';
import { questionOf } from './api';

const auditor = aUser({ roles: ['internal-auditor'] });

test('asks the service for what the filters say, whole days by the clock of the council', async () => {
  const asked: string[] = [];
  server.use(
    http.get('*/v1/audit-events', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items: [], next: null });
    }),
  );
  const user = renderApp('/audit-trail?from=2026-07-01&to=2026-07-31', { user: auditor });
  await user.type(await screen.findByLabelText('Kind of record'), 'post');

  await user.click(screen.getByRole('button', { name: 'Filter' }));

  expect(await screen.findByText('Nothing is recorded that fits.')).toBeVisible();
  await expect.poll(() => asked.at(-1)).toContain('resourceKind=post');
  expect(new URLSearchParams(asked.at(-1)).get('from')).toBe('2026-06-30T23:00:00Z');
});

test('is not for everybody', async () => {
  renderApp('/audit-trail', { user: aUser({ roles: ['viewer'] }) });

  expect(await screen.findByRole('heading', { name: 'You cannot see this page' })).toBeVisible();
});

test('takes the last day in', () => {
  expect(questionOf({ from: '2026-01-31', to: '2026-01-31' })).toEqual({
    from: '2026-01-31T00:00:00Z',
    to: '2026-02-01T00:00:00Z',
  });
});
