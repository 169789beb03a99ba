import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { AN_INDICATOR, aSummary, aWard } from '../../testing/indicatorFixtures';
import { renderApp } from '../../testing/render';
import { answerGet } from '../../testing/server';

test('shows what a place is and every indicator for it', async () => {
  answerGet('/v1/areas', {
    items: [
      {
        ...aWard('Ainsdale'),
        latestPopulation: { year: 2020, ageBand: 'all', people: 12_784, source: 'mid-year estimate' },
      },
    ],
    next: null,
  });
  answerGet('/v1/indicators', { items: [aSummary()], next: null, total: 1 });
  renderApp('/areas/Ainsdale');

  expect(await screen.findByRole('heading', { level: 1, name: /Ainsdale/ })).toBeVisible();
  expect(screen.getByText('Part of Example. 12,784 people in 2020 (mid-year estimate).')).toBeVisible();
  expect(await screen.findByRole('link', { name: 'Household waste recycled' })).toHaveAttribute(
    'href',
    `/indicators/${AN_INDICATOR}?area=Ainsdale`,
  );
});

test('leads from a council to its wards', async () => {
  answerGet('/v1/areas', { items: [{ ...aWard('Example'), kind: 'authority' }], next: null });
  renderApp('/areas/E08000014');

  expect(await screen.findByRole('link', { name: 'Example' })).toHaveAttribute('href', '/areas/Example');
  expect(screen.getByText('No indicators are published yet.')).toBeVisible();
});

test('says that there is no such place', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(console, 'warn').mockReturnValue();
  answerGet('/v1/areas', { items: [], next: null });
  renderApp('/areas/E99999999');

  expect(await screen.findByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
});
