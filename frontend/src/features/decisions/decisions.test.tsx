import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { aProblem, aUser } from '../../testing/fixtures';
import {
  ACTION,
  aDecision,
  aLink,
  aMeeting,
  anAction,
  DECISION,
  MEETING,
  POST,
} from '../../testing/minutesFixtures';
import { renderApp } from '../../testing/render';
import { answerGet, refuseGet, server } from '../../testing/server';

const KEEPER = aUser({ roles: ['petitions-officer'] });

beforeEach(() => {
  answerGet('/v1/decisions/{id}', aDecision());
  answerGet('/v1/decision-actions', { items: [], next: null });
  answerGet('/v1/links', { items: [], next: null });
});

test('a decision shows what was resolved, and what its minutes said first', async () => {
  answerGet(
    '/v1/decisions/{id}',
    aDecision({
      corrections: [
        {
          minuteNumber: 'CAB 31',
          resolution: 'That the day centres open on winter weekends.',
          outcome: 'agreed',
          reason: 'The minutes named the wrong days.',
          madeBy: 'Head of Democratic Services',
          madeAt: '2026-07-02T09:00:00Z',
        },
      ],
    }),
  );
  renderApp(`/decisions/${DECISION}`);

  expect(await screen.findByText('That the day centres open on Saturdays.')).toBeVisible();
  expect(screen.getByText('That the day centres open on winter weekends.')).toBeVisible();
  expect(
    screen.getByText('Corrected by Head of Democratic Services. Reason: The minutes named the wrong days.'),
  ).toBeVisible();
});

test('a decision shows what follows, and reads its links from its own side', async () => {
  answerGet('/v1/decision-actions', { items: [anAction({ isOverdue: true })], next: null });
  answerGet('/v1/links', { items: [aLink()], next: null });
  renderApp(`/decisions/${DECISION}`);

  const row = within(await screen.findByRole('row', { name: /Open the day centres/ }));
  expect(row.getByText('Overdue')).toBeVisible();
  expect(row.getByText('Head of Adult Services')).toBeVisible();
  expect(await screen.findByText(/was informed by/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'NI 192: Household waste recycled' })).toBeVisible();
});

test('the public is offered nothing to change', async () => {
  renderApp(`/decisions/${DECISION}`);

  expect(await screen.findByText('No action was asked for.')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Correct the minutes' })).not.toBeInTheDocument();
});

test('a decision that is not there is not found', async () => {
  refuseGet('/v1/decisions/{id}', aProblem({ type: '/problems/no-such-decision', status: 404 }));
  renderApp(`/decisions/${DECISION}`);

  expect(await screen.findByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
});

test('minutes are corrected with a reason, and what the service refuses stands at its field', async () => {
  let sent: unknown;
  server.use(
    http.post('*/v1/decisions/:id/correct', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(
        aProblem({
          type: '/problems/nothing-corrected',
          title: 'The correction says what the minutes say already',
          detail: '',
          status: 409,
        }),
        { status: 409 },
      );
    }),
  );
  const user = renderApp(`/decisions/${DECISION}/correct`, { user: KEEPER });

  await user.click(await screen.findByRole('button', { name: 'Correct' }));
  expect(screen.getAllByText('Enter: Reason for the correction')).not.toHaveLength(0);
  await user.type(screen.getByLabelText('Reason for the correction'), 'A slip.');
  await user.click(screen.getByRole('button', { name: 'Correct' }));

  expect(
    await screen.findByRole('link', { name: 'The correction says what the minutes say already' }),
  ).toHaveAttribute('href', '#resolution');
  expect(sent).toEqual({
    minuteNumber: 'CAB 31',
    resolution: 'That the day centres open on Saturdays.',
    outcome: 'agreed',
    reason: 'A slip.',
  });
});

test('a meeting is recorded at the time of the council', async () => {
  let sent: unknown;
  server.use(
    http.post('*/v1/meetings', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(aMeeting(), { status: 201 });
    }),
  );
  answerGet('/v1/meetings/{id}', aMeeting());
  answerGet('/v1/meetings/{meetingId}/items', { items: [], next: null });
  answerGet('/v1/decisions', { items: [], next: null });
  const user = renderApp('/meetings/new', { user: KEEPER });

  await user.type(await screen.findByLabelText('Body'), 'Cabinet');
  await user.type(screen.getByLabelText('Day', { selector: '#day-day' }), '18');
  await user.type(screen.getByLabelText('Month'), '6');
  await user.type(screen.getByLabelText('Year'), '2026');
  await user.type(screen.getByLabelText('Time'), '18:30');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  expect(await screen.findByText('No items are recorded yet.')).toBeVisible();
  expect(sent).toMatchObject({ body: 'Cabinet', heldAt: '2026-06-18T17:30:00Z', venues: [] });
});

test('a draft of a meeting is published by those who keep the minutes', async () => {
  answerGet('/v1/meetings/{id}', aMeeting());
  answerGet('/v1/meetings/{meetingId}/items', { items: [], next: null });
  answerGet('/v1/decisions', { items: [], next: null });
  let isPublished = false;
  server.use(
    http.post('*/v1/meetings/:id/publish', () => {
      isPublished = true;
      return HttpResponse.json(aMeeting({ publishedAt: '2026-07-01T09:00:00Z' }));
    }),
  );
  const user = renderApp(`/meetings/${MEETING}`, { user: KEEPER });

  await user.click(await screen.findByRole('button', { name: 'Publish' }));

  await expect.poll(() => isPublished).toBe(true);
});

test('whoever holds the acting post says that an action is done', async () => {
  let sent: unknown;
  answerGet('/v1/decision-actions/{id}', anAction());
  answerGet('/v1/decision-actions/{actionId}/notes', { items: [], next: null });
  server.use(
    http.post('*/v1/decision-actions/:id/complete', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(anAction({ state: 'done' }));
    }),
  );
  const actor = aUser({ roles: ['viewer'], posts: [{ id: POST, title: 'Head of Adult Services' }] });
  const user = renderApp(`/decision-actions/${ACTION}`, { user: actor });

  await user.click(await screen.findByText('It is done'));
  await user.type(screen.getByLabelText('What shows that it is done'), 'All opened.');
  await user.click(screen.getByRole('button', { name: 'Record as done' }));

  await expect.poll(() => sent).toEqual({ evidence: 'All opened.', evidenceUrl: null });
  expect(screen.queryByText('Move to another post')).not.toBeInTheDocument();
});

test('others read an action without a way to change it', async () => {
  answerGet('/v1/decision-actions/{id}', anAction());
  answerGet('/v1/decision-actions/{actionId}/notes', { items: [], next: null });
  renderApp(`/decision-actions/${ACTION}`, { user: aUser() });

  expect(await screen.findByText('Nothing has been said yet.')).toBeVisible();
  expect(screen.queryByText('It is done')).not.toBeInTheDocument();
});

test('whoever is signed in begins with their own actions', async () => {
  let asked = '';
  server.use(
    http.get('*/v1/decision-actions', ({ request }) => {
      asked = new URL(request.url).search;
      return HttpResponse.json({ items: [anAction()], next: null });
    }),
  );
  renderApp('/decision-actions', { user: aUser() });

  expect(await screen.findByRole('link', { name: 'Open the day centres.' })).toBeVisible();
  expect(asked).toBe('?mine=true&state=open');
});
