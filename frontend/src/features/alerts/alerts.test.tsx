import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { aProblem } from '../../testing/fixtures';
import { AN_INDICATOR } from '../../testing/indicatorFixtures';
import { renderApp } from '../../testing/render';
import { answerGet, server } from '../../testing/server';
import type { Alert } from './api';

const ASK = `/alerts/new?kind=indicator&id=${AN_INDICATOR}`;

const SUBJECT = {
  kind: 'indicator',
  id: AN_INDICATOR,
  title: 'Household waste recycled',
  path: `/indicators/${AN_INDICATOR}`,
};

function anAlert(changes: Partial<Alert> = {}): Alert {
  return {
    id: '0190a000-0000-7000-8000-000000000070',
    subjectKind: 'indicator',
    subjectId: AN_INDICATOR,
    title: 'Household waste recycled',
    path: `/indicators/${AN_INDICATOR}`,
    frequency: 'daily',
    confirmedAt: '2026-11-22T09:00:00Z',
    ...changes,
  };
}

function answerPost(path: string, answer: object, bodies: unknown[] = []): void {
  server.use(
    http.post(`*/v1/alert-subscriptions${path}`, async ({ request }) => {
      bodies.push(await request.json());
      return HttpResponse.json(answer);
    }),
  );
}

test('asks for alerts with a notice of what becomes of the address', async () => {
  const asked: unknown[] = [];
  answerGet('/v1/alert-subjects/{kind}/{id}', SUBJECT);
  answerPost('', { message: 'Check your e-mail.' }, asked);
  const user = renderApp(ASK);

  expect(await screen.findByRole('heading', { name: 'How we use your e-mail address' })).toBeVisible();
  await user.type(screen.getByLabelText('E-mail address'), 'resident@mail.example');
  await user.click(screen.getByLabelText('Once a week'));
  await user.click(screen.getByRole('button', { name: 'Send me the link' }));

  expect(await screen.findByText('Check your e-mail')).toBeVisible();
  expect(asked).toEqual([
    {
      email: 'resident@mail.example',
      frequency: 'weekly',
      subjectKind: 'indicator',
      subjectId: AN_INDICATOR,
    },
  ]);
});

test('says what is wrong with an address before it is sent', async () => {
  answerGet('/v1/alert-subjects/{kind}/{id}', SUBJECT);
  const user = renderApp(ASK);

  await user.type(await screen.findByLabelText('E-mail address'), 'nobody');
  await user.click(screen.getByRole('button', { name: 'Send me the link' }));

  expect(await screen.findAllByText(/in the correct format/)).toHaveLength(2);
});

test('confirms by the button, never by opening the page', async () => {
  const confirmed: unknown[] = [];
  answerPost('/confirm', anAlert(), confirmed);
  const user = renderApp('/alerts/confirm#a-token');

  const button = await screen.findByRole('button', { name: 'Confirm' });
  expect(confirmed).toEqual([]);
  await user.click(button);

  expect(await screen.findByText('Your alerts begin now')).toBeVisible();
  expect(confirmed).toEqual([{ token: 'a-token' }]);
});

test('says why a link is no longer good', async () => {
  server.use(
    http.post('*/v1/alert-subscriptions/confirm', () =>
      HttpResponse.json(aProblem({ title: 'The link has been used already', status: 409 }), { status: 409 }),
    ),
  );
  const user = renderApp('/alerts/confirm#a-token');

  await user.click(await screen.findByRole('button', { name: 'Confirm' }));

  expect(await screen.findByText('The link has been used already')).toBeVisible();
});

test('explains itself to who came without a link', async () => {
  renderApp('/alerts/confirm');

  expect(await screen.findByText('This page is opened by a link in an e-mail')).toBeVisible();
});

test('changes how often alerts come, and ends them', async () => {
  const changed: unknown[] = [];
  const ended: unknown[] = [];
  answerPost('/read', { maskedEmail: 'r•••@mail.example', items: [anAlert()] });
  answerPost(
    '/change',
    { maskedEmail: 'r•••@mail.example', items: [anAlert({ frequency: 'weekly' })] },
    changed,
  );
  answerPost('/end', { maskedEmail: 'r•••@mail.example', items: [] }, ended);
  const user = renderApp('/alerts/manage#a-token');

  await user.selectOptions(await screen.findByRole('combobox'), 'weekly');
  expect(await screen.findByDisplayValue('Once a week')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /End the alerts about/ }));

  expect(await screen.findByText(/The address has been deleted/)).toBeVisible();
  expect(changed).toHaveLength(1);
  expect(ended).toHaveLength(1);
});

test('ends the alerts of one message by the button', async () => {
  const ended: string[] = [];
  server.use(
    http.post('*/v1/alert-unsubscriptions/:token', ({ params }) => {
      ended.push(String(params['token']));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const user = renderApp('/alerts/unsubscribe#a-token');

  await user.click(await screen.findByRole('button', { name: 'End these alerts' }));

  expect(await screen.findByText('The alerts have ended')).toBeVisible();
  expect(ended).toEqual(['a-token']);
});
