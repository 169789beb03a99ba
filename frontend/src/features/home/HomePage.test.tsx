import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { anIndicator, aUser } from '../../testing/fixtures';
import { renderApp } from '../../testing/render';
import { answerGet, breakConnection } from '../../testing/server';

test('shows the public the key indicators with their status in words', async () => {
  answerGet('/v1/indicators', { items: [anIndicator({ targetStatus: 'amber' })], next: null, total: 17 });
  renderApp('/');

  const table = await screen.findByRole('table', { name: 'Key indicators' });
  expect(within(table).getByRole('link', { name: 'NI 192: Household waste recycled' })).toBeVisible();
  expect(within(table).getByText('38.4%')).toBeVisible();
  expect(within(table).getByText('Within tolerance')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Show all 17' })).toHaveAttribute('href', '/indicators');
});

test('shows a performance officer what is off target and what is awaited', async () => {
  answerGet('/v1/indicators', { items: [anIndicator({ targetStatus: 'red' })], next: null, total: 1 });
  renderApp('/', { user: aUser({ roles: ['performance-officer'] }) });

  expect(await screen.findByRole('heading', { level: 1, name: /What needs attention/ })).toBeVisible();
  expect(await screen.findByRole('region', { name: 'Off target' })).toBeVisible();
  expect(await screen.findByRole('region', { name: 'Values awaited' })).toBeVisible();
});

test('shows the symbol instead of a value that may not be shown', async () => {
  answerGet('/v1/indicators', { items: [anIndicator({ value: null, symbol: '[c]' })], next: null, total: 1 });
  renderApp('/');

  expect(await screen.findByRole('cell', { name: '[c]' })).toBeVisible();
});

test('goes on without the indicators when they cannot be had', async () => {
  breakConnection('/v1/indicators');
  renderApp('/');

  expect(await screen.findByText('There is no connection to the service')).toBeVisible();
  expect(screen.getByLabelText('Search indicators, places and records')).toBeVisible();
});

test('leads an administrator to what failed and to files that wait', async () => {
  answerGet('/v1/imports', { items: [], next: null, total: 2 });
  answerGet('/v1/operations', {
    jobs: [],
    events: { waiting: 0, retried: 0, oldestAt: null },
    mail: { waiting: 0, retried: 0, oldestAt: null },
    failedMail: 1,
  });
  renderApp('/', { user: aUser({ roles: ['administrator'] }) });

  expect(
    await screen.findByRole('link', { name: '2 imports are checked and wait to be applied' }),
  ).toHaveAttribute('href', '/imports?state=checked');
  expect(screen.getByRole('link', { name: '1 message could not be sent' })).toHaveAttribute(
    'href',
    '/administration/mail?state=failed',
  );
});
