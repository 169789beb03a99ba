import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { aProblem, aUser } from '../../testing/fixtures';
import { renderApp } from '../../testing/render';
import { answerGet, server } from '../../testing/server';
import type { Observation } from './api';

const INDICATOR = '0190a000-0000-7000-8000-000000000002';
const ID = '0190a000-0000-7000-8000-0000000000b1';

function anObservation(changes: Partial<Observation> = {}): Observation {
  return {
    id: ID,
    indicatorId: INDICATOR,
    area: { id: '0190a000-0000-7000-8000-0000000000c1', code: 'E08000014', name: 'Sefton' },
    period: { start: '2010-04-01', end: '2011-03-31', label: '2010/11' },
    revision: 1,
    value: 38.4,
    numerator: 384,
    denominator: 1000,
    lowerLimit: null,
    upperLimit: null,
    status: 'normal',
    symbol: null,
    source: null,
    note: null,
    reason: null,
    recordedAt: '2026-07-01T09:00:00Z',
    recordedBy: 'Head of Performance',
    supersededAt: null,
    isSuppressed: false,
    notice: null,
    acceptedWarnings: [],
    ...changes,
  };
}

beforeEach(() => {
  server.use(
    http.get('*/v1/indicators/:id', () => HttpResponse.json({ code: 'NI 192', title: 'Waste' })),
    http.post('*/v1/indicators/:id/plausibility', () => HttpResponse.json({ warnings: [] })),
  );
});

test('records a value from numerator and denominator', async () => {
  let sent: unknown = null;
  server.use(
    http.post('*/v1/indicators/:id/observations', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(anObservation(), { status: 201 });
    }),
  );
  answerGet('/v1/indicators/{indicatorId}/observations', { items: [anObservation()], next: null });
  const user = renderApp(`/indicators/${INDICATOR}/values/new`, { user: aUser() });
  await user.type(await screen.findByLabelText('Period'), '2010/11');
  await user.type(screen.getByLabelText('Numerator'), '384');
  await user.type(screen.getByLabelText('Denominator'), '1,000');

  await user.click(screen.getByRole('button', { name: 'Record the value' }));

  expect(await screen.findByRole('row', { name: /2010\/11 38.4/ })).toBeVisible();
  expect(sent).toEqual({
    areaCode: 'E08000014',
    period: '2010/11',
    value: null,
    numerator: 384,
    denominator: 1000,
    status: 'normal',
    source: null,
    note: null,
    acceptedWarnings: [],
  });
});

test('brings a refused figure to its field and keeps the others', async () => {
  server.use(
    http.post('*/v1/indicators/:id/observations', () =>
      HttpResponse.json(
        aProblem({
          errors: [
            {
              pointer: '/numerator',
              parameter: null,
              code: 'too-large',
              detail: 'The numerator is larger than the denominator',
            },
          ],
        }),
        { status: 422 },
      ),
    ),
  );
  const user = renderApp(`/indicators/${INDICATOR}/values/new`, { user: aUser() });
  await user.type(await screen.findByLabelText('Numerator'), '2000');
  await user.type(screen.getByLabelText('Denominator'), '1000');

  await user.click(screen.getByRole('button', { name: 'Record the value' }));

  expect(
    await screen.findByRole('link', { name: 'The numerator is larger than the denominator' }),
  ).toBeVisible();
  expect(screen.getByLabelText('Numerator')).toBeInvalid();
  expect(screen.getByLabelText('Denominator')).toHaveValue('1000');
});

test('asks while typing what looks odd, and sends the reason why it is right', async () => {
  let sent: unknown = null;
  server.use(
    http.post('*/v1/indicators/:id/plausibility', () =>
      HttpResponse.json({
        warnings: [{ code: 'large-change', detail: 'Ten times the value before', field: 'value' }],
      }),
    ),
    http.post('*/v1/indicators/:id/observations', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(anObservation(), { status: 201 });
    }),
  );
  answerGet('/v1/indicators/{indicatorId}/observations', { items: [], next: null });
  const user = renderApp(`/indicators/${INDICATOR}/values/new`, { user: aUser() });
  await user.type(await screen.findByLabelText('Period'), '2010/11');
  await user.type(screen.getByLabelText('Value'), '384');

  const answer = await screen.findByLabelText('Why is it right?');
  expect(answer).toHaveAccessibleDescription('Ten times the value before');
  await user.type(answer, 'A new depot opened');
  await user.click(screen.getByRole('button', { name: 'Record the value' }));

  await expect
    .poll(() => sent)
    .toMatchObject({ acceptedWarnings: [{ code: 'large-change', reason: 'A new depot opened' }] });
});

test('sends the same key again when the same value is sent after a lost connection', async () => {
  const keys: (string | null)[] = [];
  server.use(
    http.post('*/v1/indicators/:id/observations', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return HttpResponse.error();
    }),
  );
  const user = renderApp(`/indicators/${INDICATOR}/values/new`, { user: aUser() });
  await user.type(await screen.findByLabelText('Period'), '2010/11');
  await user.click(screen.getByRole('button', { name: 'Record the value' }));
  await screen.findByText('There is no connection to the service');
  await user.click(screen.getByRole('button', { name: 'Record the value' }));

  await expect.poll(() => keys.length).toBe(2);
  expect(keys[0]).toBe(keys[1]);
});

test('corrects a value with a reason', async () => {
  server.use(
    http.get('*/v1/observations/:id', () =>
      HttpResponse.json(anObservation(), { headers: { ETag: '"1.a"' } }),
    ),
  );
  let sent: unknown = null;
  server.use(
    http.post('*/v1/observations/:id/correct', async ({ request }) => {
      sent = { etag: request.headers.get('If-Match'), body: await request.json() };
      return HttpResponse.json(anObservation({ revision: 2 }), { status: 201 });
    }),
  );
  answerGet('/v1/indicators/{indicatorId}/observations', { items: [], next: null });
  const user = renderApp(`/observations/${ID}/correct`, { user: aUser() });
  const numerator = await screen.findByLabelText('Numerator');
  await user.clear(numerator);
  await user.type(numerator, '390');
  await user.clear(screen.getByLabelText('Value'));
  await user.type(screen.getByLabelText('Why is it corrected?'), 'Late returns');

  await user.click(screen.getByRole('button', { name: 'Record the correction' }));

  expect(await screen.findByText('No value has been recorded yet.')).toBeVisible();
  expect(sent).toMatchObject({
    etag: '"1.a"',
    body: { reason: 'Late returns', numerator: 390, denominator: 1000, value: null },
  });
});

test('shows corrected values with the reason and until when they stood', async () => {
  answerGet('/v1/indicators/{indicatorId}/observations', {
    items: [
      anObservation({ revision: 2, reason: 'Late returns', value: 39 }),
      anObservation({ id: 'old', supersededAt: '2026-07-02T09:00:00Z' }),
    ],
    next: null,
  });
  renderApp(`/indicators/${INDICATOR}/values?revisions=true`, { user: aUser() });

  const [, current, old] = await screen.findAllByRole('row');
  expect(within(current as HTMLElement).getByText('Corrected: Late returns')).toBeVisible();
  expect(within(old as HTMLElement).getByText('Valid until 2 July 2026 at 10:00 am')).toBeVisible();
  expect(within(old as HTMLElement).queryByRole('link')).toBeNull();
});
