import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { aProblem, aUser } from '../../testing/fixtures';
import { renderApp } from '../../testing/render';
import { answerGet, server } from '../../testing/server';
import type { Indicator } from './api';

const ID = '0190a000-0000-7000-8000-000000000002';
const OWNER = '0190a000-0000-7000-8000-0000000000f1';

function aDefinition(changes: Partial<Indicator> = {}): Indicator {
  return {
    id: ID,
    version: 1,
    createdAt: '2026-07-01T09:00:00Z',
    updatedAt: '2026-07-01T09:00:00Z',
    code: 'NI 192',
    title: 'Household waste recycled',
    definition: null,
    rationale: null,
    type: 'outcome',
    measureKind: 'performance-indicator',
    polarity: 'higher-is-better',
    valueType: 'proportion',
    unit: '%',
    decimals: 1,
    multiplier: 100,
    numeratorDefinition: null,
    denominatorDefinition: null,
    frequency: 'quarterly',
    yearType: 'financial',
    isCumulative: false,
    isSeasonal: false,
    geographyLevels: ['authority'],
    source: null,
    dataLagDays: null,
    method: null,
    caveats: null,
    suppressionThreshold: 5,
    legalDriver: null,
    owner: { id: OWNER, name: 'Example Council' },
    theme: null,
    visibility: 'public',
    status: 'draft',
    retiredOn: null,
    retirementReason: null,
    sets: [],
    responsiblePost: null,
    dataProviderPost: null,
    successors: [],
    ...changes,
  };
}

function answerDefinition(definition: Indicator, etag: string): void {
  server.use(
    http.get('*/v1/indicators/:id', () => HttpResponse.json(definition, { headers: { ETag: etag } })),
  );
}

beforeEach(() => {
  answerGet('/v1/themes', { items: [], next: null });
  answerGet('/v1/organisations', {
    items: [
      {
        id: OWNER,
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

test('brings what the service refuses to its field and into the summary', async () => {
  server.use(
    http.post('*/v1/indicators', () =>
      HttpResponse.json(
        aProblem({
          errors: [{ pointer: '/code', parameter: null, code: 'taken', detail: 'This code is taken' }],
        }),
        { status: 422 },
      ),
    ),
  );
  const user = renderApp('/indicators/new', { user: aUser() });
  await screen.findByRole('option', { name: 'Example Council' });
  await user.type(screen.getByLabelText('Code'), 'NI 192');
  await user.type(screen.getByLabelText('Title'), 'Waste');
  await user.selectOptions(screen.getByLabelText('Owner'), OWNER);

  await user.click(screen.getByRole('button', { name: 'Save the draft' }));

  expect(await screen.findByRole('link', { name: 'This code is taken' })).toBeVisible();
  expect(screen.getByLabelText('Code')).toHaveAccessibleDescription(/This code is taken/);
  expect(screen.getByLabelText('Title')).toHaveValue('Waste');
});

test('asks for what is needed and for real numbers before sending', async () => {
  const user = renderApp('/indicators/new', { user: aUser() });
  const decimals = await screen.findByLabelText('Decimals shown');
  await user.clear(decimals);
  await user.type(decimals, 'two');

  await user.click(screen.getByRole('button', { name: 'Save the draft' }));

  expect(await screen.findByRole('link', { name: 'Enter: Code' })).toBeVisible();
  expect(screen.getByRole('link', { name: /Enter a number/ })).toBeVisible();
});

test('sends only the fields that were changed, under the ETag that was read', async () => {
  answerDefinition(aDefinition(), '"1.a"');
  let sent: unknown = null;
  server.use(
    http.patch('*/v1/indicators/:id', async ({ request }) => {
      sent = { etag: request.headers.get('If-Match'), body: await request.json() };
      return HttpResponse.error();
    }),
  );
  const user = renderApp(`/indicators/${ID}/edit`, { user: aUser() });
  await user.type(await screen.findByLabelText('Source'), 'Waste data flow');

  await user.click(screen.getByRole('button', { name: 'Save the changes' }));

  expect(await screen.findByText('There is no connection to the service')).toBeVisible();
  expect(screen.getByLabelText('Source')).toHaveValue('Waste data flow');
  expect(sent).toEqual({ etag: '"1.a"', body: { source: 'Waste data flow' } });
});

test('shows what somebody else changed meanwhile and lets the change be sent again', async () => {
  answerDefinition(aDefinition(), '"1.a"');
  const etags: (string | null)[] = [];
  server.use(
    http.patch('*/v1/indicators/:id', ({ request }) => {
      etags.push(request.headers.get('If-Match'));
      return HttpResponse.json(aProblem({ type: '/problems/stale', status: 412 }), { status: 412 });
    }),
  );
  const user = renderApp(`/indicators/${ID}/edit`, { user: aUser() });
  await user.type(await screen.findByLabelText('Source'), 'Mine');
  answerDefinition(aDefinition({ version: 2, title: 'Waste recycled' }), '"2.b"');

  await user.click(screen.getByRole('button', { name: 'Save the changes' }));

  expect(await screen.findByText('Household waste recycled → Waste recycled')).toBeVisible();
  expect(screen.getByLabelText('Source')).toHaveValue('Mine');

  await user.click(screen.getByRole('button', { name: 'Save the changes' }));
  await expect.poll(() => etags).toEqual(['"1.a"', '"2.b"']);
});

test('brings a draft into use without losing what is being typed', async () => {
  answerDefinition(aDefinition(), '"1.a"');
  let etag: string | null = null;
  server.use(
    http.post('*/v1/indicators/:id/activate', () =>
      HttpResponse.json(aDefinition({ version: 2, status: 'active' }), { headers: { ETag: '"2.b"' } }),
    ),
    http.patch('*/v1/indicators/:id', ({ request }) => {
      etag = request.headers.get('If-Match');
      return HttpResponse.error();
    }),
  );
  const user = renderApp(`/indicators/${ID}/edit`, { user: aUser() });
  await user.type(await screen.findByLabelText('Source'), 'Mine');

  await user.click(screen.getByRole('button', { name: 'Bring into use' }));

  expect(await screen.findByText('The indicator is in use')).toBeVisible();
  expect(screen.getByLabelText('Source')).toHaveValue('Mine');
  await user.click(screen.getByRole('button', { name: 'Save the changes' }));
  await expect.poll(() => etag).toBe('"2.b"');
});
