import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { aProblem, aUser } from '../../testing/fixtures';
import { aDefinition, AN_INDICATOR, aWard, financialYear } from '../../testing/indicatorFixtures';
import { renderApp } from '../../testing/render';
import { answerGet, server } from '../../testing/server';
import type { Target } from './api';

const ID = '0190a000-0000-7000-8000-000000000050';

function aTarget(changes: Partial<Target> = {}): Target {
  return {
    id: ID,
    indicatorId: AN_INDICATOR,
    area: { id: '0190a000-0000-7000-8000-000000000003', code: 'E08000014', name: 'Example' },
    period: financialYear(2026),
    revision: 1,
    operator: 'at-least',
    value: 45,
    upperValue: null,
    minimum: null,
    stretch: null,
    tolerance: 2,
    toleranceKind: 'points',
    profile: null,
    reason: 'The best quarter of our neighbours',
    setBy: 'Head of Performance',
    setAt: '2026-04-01T09:00:00Z',
    supersededAt: null,
    ...changes,
  };
}

function answerTarget(target: Target, etag: string): void {
  server.use(http.get('*/v1/targets/:id', () => HttpResponse.json(target, { headers: { ETag: etag } })));
}

beforeEach(() => {
  answerGet('/v1/indicators/{id}', aDefinition({ isCumulative: true }));
  server.use(
    http.get('*/v1/areas', ({ request }) =>
      HttpResponse.json({
        items: [aWard(new URL(request.url).searchParams.get('code') ?? 'E05000932')],
        next: null,
      }),
    ),
  );
  answerGet('/v1/indicators/{indicatorId}/targets', { items: [aTarget()], next: null });
});

test('shows everybody what has to be reached and why', async () => {
  renderApp(`/indicators/${AN_INDICATOR}/targets`);

  expect(await screen.findByRole('rowheader', { name: '2026/27, Example' })).toBeVisible();
  expect(screen.getByText('at least 45.0%')).toBeVisible();
  expect(screen.getByText('The best quarter of our neighbours')).toBeVisible();
  expect(screen.queryByRole('link', { name: /Revise/ })).not.toBeInTheDocument();
});

test('sends a divided annual target as shares of the whole', async () => {
  let sent: unknown = null;
  server.use(
    http.post('*/v1/indicators/:id/targets', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(aTarget(), { status: 201 });
    }),
  );
  const user = renderApp(`/indicators/${AN_INDICATOR}/targets/new`, { user: aUser() });
  await user.type(await screen.findByLabelText('Period'), '2026/27');
  await user.type(screen.getByLabelText('Target value'), '1,200');
  await user.selectOptions(screen.getByLabelText('Divide the annual target'), '4');
  await user.clear(screen.getByLabelText('Part 1'));
  await user.type(screen.getByLabelText('Part 1'), '33.3');

  await user.click(screen.getByRole('button', { name: 'Set the target' }));

  await expect
    .poll(() => sent)
    .toEqual({
      areaCode: 'E08000014',
      period: '2026/27',
      operator: 'at-least',
      value: 1200,
      upperValue: null,
      minimum: null,
      stretch: null,
      tolerance: 0,
      toleranceKind: 'points',
      profile: [0.333, 0.5, 0.75, 1],
      reason: null,
    });
});

test('asks for both ends of a range and for nothing that a range has no use for', async () => {
  const user = renderApp(`/indicators/${AN_INDICATOR}/targets/new`, { user: aUser() });

  await user.click(await screen.findByLabelText('between two ends'));
  await user.click(screen.getByRole('button', { name: 'Set the target' }));

  expect(await screen.findByRole('link', { name: 'Enter: Upper end' })).toBeVisible();
  expect(screen.queryByLabelText('Stretch')).not.toBeInTheDocument();
});

test('says at the period that there is a target already', async () => {
  server.use(
    http.post('*/v1/indicators/:id/targets', () =>
      HttpResponse.json(
        aProblem({ type: '/problems/target-exists', status: 409, title: 'There is a target already' }),
        { status: 409 },
      ),
    ),
  );
  const user = renderApp(`/indicators/${AN_INDICATOR}/targets/new`, { user: aUser() });
  await user.type(await screen.findByLabelText('Period'), '2026/27');
  await user.type(screen.getByLabelText('Target value'), '45');

  await user.click(screen.getByRole('button', { name: 'Set the target' }));

  expect(await screen.findByRole('link', { name: /There is a target already/ })).toBeVisible();
  expect(screen.getByLabelText('Period')).toHaveAccessibleDescription(/There is a target already/);
});

test('asks at the reason why a target is lowered', async () => {
  answerTarget(aTarget(), '"1.a"');
  server.use(
    http.post('*/v1/targets/:id/revise', () =>
      HttpResponse.json(
        aProblem({ type: '/problems/lowered-without-reason', title: 'The target asks for less; say why' }),
        { status: 422 },
      ),
    ),
  );
  const user = renderApp(`/targets/${ID}/revise`, { user: aUser() });
  const value = await screen.findByLabelText('Target value');
  await user.clear(value);
  await user.type(value, '40');

  await user.click(screen.getByRole('button', { name: 'Revise the target' }));

  expect(await screen.findByRole('link', { name: /The target asks for less/ })).toBeVisible();
  expect(screen.getByLabelText('Reason')).toHaveAccessibleDescription(/The target asks for less/);
  expect(value).toHaveValue('40');
});

test('lets whoever was slower send theirs as a revision of what holds now', async () => {
  const present = aTarget({ id: `${ID.slice(0, -1)}1`, revision: 2, value: 47 });
  answerTarget(aTarget(), '"1.a"');
  const sent: unknown[] = [];
  server.use(
    http.post('*/v1/targets/:id/revise', ({ request, params }) => {
      sent.push([params.id, request.headers.get('If-Match')]);
      return HttpResponse.json(aProblem({ type: '/problems/stale-version', status: 412 }), { status: 412 });
    }),
  );
  const user = renderApp(`/targets/${ID}/revise`, { user: aUser() });
  await user.type(await screen.findByLabelText('Reason'), 'Mine');
  answerGet('/v1/indicators/{indicatorId}/targets', { items: [present], next: null });
  answerTarget(present, '"2.b"');

  await user.click(screen.getByRole('button', { name: 'Revise the target' }));
  expect(await screen.findByText('at least 45.0% → at least 47.0%')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Revise the target' }));

  await expect
    .poll(() => sent)
    .toEqual([
      [ID, '"1.a"'],
      [present.id, '"2.b"'],
    ]);
  expect(screen.getByLabelText('Reason')).toHaveValue('Mine');

  await user.click(screen.getByRole('button', { name: 'Give up what I typed and start from theirs' }));
  expect(screen.getByLabelText('Target value')).toHaveValue('47');
  expect(screen.getByLabelText('Reason')).toHaveValue('');
});

test('keeps what was typed when the connection is lost', async () => {
  server.use(http.post('*/v1/indicators/:id/targets', () => HttpResponse.error()));
  const user = renderApp(`/indicators/${AN_INDICATOR}/targets/new`, { user: aUser() });
  await user.type(await screen.findByLabelText('Period'), '2026/27');
  await user.type(screen.getByLabelText('Target value'), '45');

  await user.click(screen.getByRole('button', { name: 'Set the target' }));

  expect(await screen.findByText('There is no connection to the service')).toBeVisible();
  expect(screen.getByLabelText('Target value')).toHaveValue('45');
});
