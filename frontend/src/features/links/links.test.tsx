import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { aSearchGroup, aUser } from '../../testing/fixtures';
import { aLink, DECISION } from '../../testing/minutesFixtures';
import { renderApp } from '../../testing/render';
import { answerGet, server } from '../../testing/server';

const LINKS = `/records/decision/${DECISION}/links`;

beforeEach(() => {
  answerGet('/v1/links', { items: [aLink()], next: null });
  answerGet('/v1/link-types', {
    items: [
      {
        type: 'informed',
        words: 'informed',
        wordsBack: 'was informed by',
        fromKinds: ['indicator'],
        toKinds: ['decision'],
      },
    ],
  });
  answerGet('/v1/search', { groups: [aSearchGroup()] });
});

test('links read from the side of the record they are asked for', async () => {
  renderApp(LINKS);

  const row = within(await screen.findByRole('row', { name: /NI 192: Household waste recycled/ }));
  expect(row.getByText('was informed by')).toBeVisible();
  expect(row.getByText('18 June 2026')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Link to another record' })).not.toBeInTheDocument();
});

test('an officer finds the other record and says how the two belong together', async () => {
  let sent: unknown;
  server.use(
    http.post('*/v1/links', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(aLink(), { status: 201 });
    }),
  );
  const user = renderApp(`${LINKS}/new`, { user: aUser() });

  await user.type(await screen.findByLabelText('Find the other record'), 'waste');
  await user.click(screen.getByRole('search').querySelector('button') ?? document.body);
  await user.click(await screen.findByRole('radio', { name: 'NI 192: Household waste recycled' }));
  await user.selectOptions(screen.getByLabelText('This record …'), 'was informed by');
  await user.click(screen.getByRole('button', { name: 'Link' }));

  expect(await screen.findByRole('row', { name: /Household waste recycled/ })).toBeVisible();
  expect(sent).toMatchObject({
    type: 'informed',
    from: { kind: 'indicator', id: '0190a000-0000-7000-8000-000000000002' },
    to: { kind: 'decision', id: DECISION },
    note: null,
  });
});

test('a link that was never right is removed with a reason', async () => {
  let sent: unknown;
  answerGet('/v1/links/{id}', aLink());
  server.use(
    http.post('*/v1/links/:id/remove', async ({ request }) => {
      sent = await request.json();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const user = renderApp(`${LINKS}/${aLink().id}/end`, { user: aUser() });

  await user.click(await screen.findByRole('radio', { name: 'No: remove it' }));
  await user.type(screen.getByLabelText('Reason'), 'The wrong decision.');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  await expect.poll(() => sent).toEqual({ reason: 'The wrong decision.' });
});
