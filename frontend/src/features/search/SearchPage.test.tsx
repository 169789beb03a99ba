import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aSearchGroup } from '../../testing/fixtures';
import { renderApp } from '../../testing/render';
import { answerGet, breakConnection } from '../../testing/server';

test('groups what it found by kind, each with the way to its record', async () => {
  answerGet('/v1/search', { groups: [aSearchGroup(), aSearchGroup({ kind: 'area', total: 0, items: [] })] });
  renderApp('/search?q=waste');

  const found = await screen.findByRole('region', { name: 'Indicators (1)' });
  expect(within(found).getByRole('link', { name: 'NI 192: Household waste recycled' })).toHaveAttribute(
    'href',
    '/indicators/0190a000-0000-7000-8000-000000000002',
  );
  expect(screen.getByText('1 result')).toBeVisible();
  expect(screen.queryByRole('region', { name: /Places/ })).not.toBeInTheDocument();
});

test('leads to all results of one kind when only the first are shown', async () => {
  answerGet('/v1/search', { groups: [aSearchGroup({ total: 1200 })] });
  renderApp('/search?q=waste');

  expect(await screen.findByRole('link', { name: 'Show all 1,200: Indicators' })).toHaveAttribute(
    'href',
    '/search?q=waste&kind=indicator',
  );
});

test('says what to try when nothing was found', async () => {
  answerGet('/v1/search', { groups: [] });
  renderApp('/search?q=xyzzy');

  expect(await screen.findByText('Nothing was found for “xyzzy”.')).toBeVisible();
});

test('searches for what was typed and keeps it in the address', async () => {
  answerGet('/v1/search', { groups: [aSearchGroup()] });
  const user = renderApp('/search');

  await user.type(await screen.findByLabelText('What are you looking for?'), 'waste{Enter}');

  expect(await screen.findByRole('heading', { level: 1, name: 'Search: waste' })).toBeVisible();
  expect(screen.getByLabelText('What are you looking for?')).toHaveValue('waste');
});

test('keeps what was typed and can try again when the connection is lost', async () => {
  breakConnection('/v1/search');
  const user = renderApp('/search?q=waste');
  const tryAgain = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.getByLabelText('What are you looking for?')).toHaveValue('waste');
  answerGet('/v1/search', { groups: [aSearchGroup()] });

  await user.click(tryAgain);

  expect(await screen.findByText('1 result')).toBeVisible();
});

test('shows hostile text as text', async () => {
  answerGet('/v1/search', { groups: [] });
  renderApp(`/search?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);

  expect(await screen.findByText('Nothing was found for “<img src=x onerror=alert(1)>”.')).toBeVisible();
});
