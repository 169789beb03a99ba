import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { anIndicator, aProblem, aUser } from '../../testing/fixtures';
import { AN_INDICATOR } from '../../testing/indicatorFixtures';
import { renderApp } from '../../testing/render';
import { answerGet, server } from '../../testing/server';
import type { IndicatorSet, SetEntry } from './api';

const ID = '0190a000-0000-7000-8000-000000000060';
const OTHER = '0190a000-0000-7000-8000-000000000061';
const OWNER = { id: '0190a000-0000-7000-8000-0000000000f1', name: 'Example Council' };

function aSet(changes: Partial<IndicatorSet> = {}): IndicatorSet {
  return {
    id: ID,
    version: 1,
    createdAt: '2026-01-05T09:00:00Z',
    updatedAt: '2026-01-05T09:00:00Z',
    code: 'NI',
    edition: 1,
    name: 'National indicators',
    description: null,
    owner: OWNER,
    state: 'draft',
    validFrom: '2026-04-01',
    validTo: null,
    retiredOn: null,
    retirementReason: null,
    indicatorCount: 1,
    ...changes,
  };
}

function anEntry(changes: Partial<SetEntry> = {}): SetEntry {
  return {
    indicatorId: AN_INDICATOR,
    code: 'CP01',
    title: 'Household waste recycled',
    status: 'active',
    reference: 'NI 192',
    position: 1,
    ...changes,
  };
}

function answerSet(set: IndicatorSet, etag: string): void {
  server.use(http.get('*/v1/indicator-sets/:id', () => HttpResponse.json(set, { headers: { ETag: etag } })));
}

beforeEach(() => {
  answerSet(aSet(), '"1.a"');
  answerGet('/v1/indicator-sets/{id}/entries', { items: [anEntry()], next: null });
  answerGet('/v1/indicators', {
    items: [anIndicator(), anIndicator({ id: OTHER, code: 'CP02', title: 'Bins' })],
    next: null,
  });
});

test('shows everybody a final edition and its indicators, without what only officers do', async () => {
  answerSet(aSet({ state: 'final' }), '"1.a"');
  renderApp(`/indicator-sets/${ID}`);

  expect(await screen.findByRole('link', { name: 'CP01: Household waste recycled' })).toBeVisible();
  expect(screen.getByText('from 1 April 2026')).toBeVisible();
  expect(screen.queryByText('Begin the next edition')).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'History' })).not.toBeInTheDocument();
});

test('sends the chosen indicators in their order under the ETag that was read', async () => {
  let sent: unknown = null;
  server.use(
    http.put('*/v1/indicator-sets/:id/entries', async ({ request }) => {
      sent = { etag: request.headers.get('If-Match'), body: await request.json() };
      return HttpResponse.json(aSet({ version: 2 }));
    }),
  );
  const user = renderApp(`/indicator-sets/${ID}/choose`, { user: aUser() });
  await user.click(await screen.findByRole('button', { name: 'Add an indicator' }));
  const added = within(screen.getByRole('group', { name: 'Indicator 2' }));
  await user.selectOptions(added.getByLabelText('Indicator'), OTHER);
  await user.type(added.getByLabelText('Code in the set'), 'NI 193');
  await user.click(screen.getByRole('button', { name: 'Move up Indicator 2' }));

  await user.click(screen.getByRole('button', { name: 'Save the list' }));

  await expect
    .poll(() => sent)
    .toEqual({
      etag: '"1.a"',
      body: {
        entries: [
          { indicatorId: OTHER, reference: 'NI 193' },
          { indicatorId: AN_INDICATOR, reference: 'NI 192' },
        ],
      },
    });
});

test('brings the fault of one row to that row and into the summary', async () => {
  server.use(
    http.put('*/v1/indicator-sets/:id/entries', () =>
      HttpResponse.json(
        aProblem({
          errors: [
            {
              pointer: '/entries/0/reference',
              parameter: null,
              code: 'repeated-reference',
              detail: 'Another indicator of the set has this reference.',
            },
          ],
        }),
        { status: 422 },
      ),
    ),
  );
  const user = renderApp(`/indicator-sets/${ID}/choose`, { user: aUser() });

  await user.click(await screen.findByRole('button', { name: 'Save the list' }));

  expect(await screen.findByRole('link', { name: /Another indicator of the set/ })).toBeVisible();
  expect(screen.getByLabelText('Code in the set')).toHaveAccessibleDescription(/Another indicator/);
});

test('says what keeps a draft from being final', async () => {
  server.use(
    http.post('*/v1/indicator-sets/:id/finalise', () =>
      HttpResponse.json(
        aProblem({
          type: '/problems/set-empty',
          status: 409,
          title: 'A set without indicators cannot be final',
        }),
        { status: 409 },
      ),
    ),
  );
  const user = renderApp(`/indicator-sets/${ID}`, { user: aUser() });

  await user.click(await screen.findByRole('button', { name: 'Make it final' }));

  expect(await screen.findByText('A set without indicators cannot be final')).toBeVisible();
});

test('retires an edition with a mapping from its codes to new indicators', async () => {
  answerSet(aSet({ state: 'final' }), '"3.c"');
  let sent: unknown = null;
  server.use(
    http.post('*/v1/indicator-sets/:id/retire', async ({ request }) => {
      sent = { etag: request.headers.get('If-Match'), body: await request.json() };
      return HttpResponse.json(aSet({ state: 'retired' }));
    }),
  );
  const user = renderApp(`/indicator-sets/${ID}/retire`, { user: aUser() });
  await user.type(await screen.findByLabelText('Why is it retired?'), 'The national set ended');
  await user.click(screen.getByRole('button', { name: 'Add a change of code' }));
  await user.selectOptions(screen.getByLabelText('Old code'), AN_INDICATOR);
  await user.selectOptions(screen.getByLabelText('New indicator'), OTHER);

  await user.click(screen.getByRole('button', { name: 'Retire the edition' }));

  await expect
    .poll(() => sent)
    .toEqual({
      etag: '"3.c"',
      body: {
        reason: 'The national set ended',
        retiredOn: null,
        endsIndicators: false,
        mapping: [{ indicatorId: AN_INDICATOR, successorId: OTHER, note: null }],
      },
    });
});

test('keeps what was typed beside what somebody else changed in a draft', async () => {
  answerGet('/v1/organisations', {
    items: [
      {
        ...OWNER,
        version: 1,
        createdAt: '2026-01-05T09:00:00Z',
        updatedAt: '2026-01-05T09:00:00Z',
        kind: 'council',
        identifiers: [],
        isSandbox: false,
        validFrom: null,
        validTo: null,
      },
    ],
    next: null,
  });
  server.use(
    http.patch('*/v1/indicator-sets/:id', () =>
      HttpResponse.json(aProblem({ type: '/problems/stale-version', status: 412 }), { status: 412 }),
    ),
  );
  const user = renderApp(`/indicator-sets/${ID}/edit`, { user: aUser() });
  await user.type(await screen.findByLabelText('Description'), 'Mine');
  answerSet(aSet({ version: 2, name: 'The national indicators' }), '"2.b"');

  await user.click(screen.getByRole('button', { name: 'Save the changes' }));

  expect(await screen.findByText('National indicators → The national indicators')).toBeVisible();
  expect(screen.getByLabelText('Description')).toHaveValue('Mine');
});
