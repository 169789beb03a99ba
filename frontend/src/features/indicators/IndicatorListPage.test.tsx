import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { aProblem } from '../../testing/fixtures';
import { AN_INDICATOR, aSummary, aTheme } from '../../testing/indicatorFixtures';
import { renderApp } from '../../testing/render';
import { answerGet, breakConnection, refuseGet, server } from '../../testing/server';

beforeEach(() => {
  answerGet('/v1/areas', { items: [], next: null });
  answerGet('/v1/organisations', { items: [], next: null });
  answerGet('/v1/indicator-sets', { items: [], next: null });
  answerGet('/v1/themes', {
    items: [aTheme({ id: WASTE, name: 'Waste', parentId: ENVIRONMENT }), aTheme({ id: ENVIRONMENT })],
    next: null,
  });
});

const ENVIRONMENT = '0190a000-0000-7000-8000-000000000030';
const WASTE = '0190a000-0000-7000-8000-000000000031';

function cellsOf(row: HTMLElement): (string | null)[] {
  return within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
}

/** Lets the service answer any list and keeps what it was asked. */
function listed(...items: ReturnType<typeof aSummary>[]): URLSearchParams[] {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get('*/v1/indicators', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ items, next: null, total: items.length });
    }),
  );
  return asked;
}

test('shows value, target, comparison and direction of each indicator apart', async () => {
  listed(aSummary());
  renderApp('/indicators');

  const row = await screen.findByRole('row', { name: /Household waste recycled/ });
  expect(cellsOf(row)).toEqual([
    '38.4%2015/16',
    '',
    '▲ Within toleranceTarget 40.0%',
    'WorseEngland 41.2%',
    '↗Improving',
    '→Unchanged',
  ]);
  expect(within(row).getByRole('img', { name: /^Trend of Household waste recycled/ })).toBeVisible();
  expect(screen.getByRole('columnheader', { name: 'Against England' })).toBeVisible();
  expect(screen.getByText('1 indicator')).toBeVisible();
});

test('leads from an indicator to its page', async () => {
  listed(aSummary());
  renderApp('/indicators');

  expect(await screen.findByRole('link', { name: 'Household waste recycled' })).toHaveAttribute(
    'href',
    `/indicators/${AN_INDICATOR}`,
  );
});

test('says why a value is missing and what the letter means', async () => {
  listed(
    aSummary({
      value: null,
      observationStatus: 'confidential',
      symbol: '[c]',
      targetStatus: 'missing',
      comparison: 'not-compared',
    }),
  );
  renderApp('/indicators');

  const row = await screen.findByRole('row', { name: /Household waste recycled/ });
  expect(cellsOf(row)[0]).toBe(' [c]2015/16, suppressed');
  expect(within(row).getByText('No data')).toBeVisible();
  expect(screen.getByText(/so few people are counted/)).toBeVisible();
});

test('tells an indicator that was never measured from a suppressed one', async () => {
  listed(aSummary({ period: null, value: null, observationStatus: null, sparkline: [] }));
  renderApp('/indicators');

  expect(await screen.findByText('No value yet')).toBeVisible();
});

test('writes money, words and units as they are written', async () => {
  listed(
    aSummary({ id: '1', title: 'Council tax', unit: '£', decimals: 2, value: 1456.7 }),
    aSummary({ id: '2', title: 'Days', unit: 'days', decimals: 0, value: 24 }),
    aSummary({ id: '3', title: 'Plan adopted', unit: null, valueType: 'yes-no', value: 1 }),
  );
  renderApp('/indicators');

  expect(await screen.findByText('£1,456.70')).toBeVisible();
  expect(screen.getByText('24 days')).toBeVisible();
  expect(screen.getByText('Yes')).toBeVisible();
});

test('keeps what was chosen in the address and asks for it', async () => {
  const asked = listed(aSummary());
  const user = renderApp(`/indicators?sort=title&theme=${WASTE}`);
  await screen.findByRole('table');
  await screen.findByRole('option', { name: 'Environment: Waste', selected: true });

  await user.type(screen.getByRole('searchbox'), 'waste');
  await user.selectOptions(screen.getByLabelText('Against its target'), 'Off target');
  await user.click(screen.getByRole('button', { name: 'Show indicators' }));

  await vi.waitFor(() => expect(asked.at(-1)?.get('q')).toBe('waste'));
  expect(asked.at(-1)?.get('targetStatus')).toBe('red');
  expect(asked.at(-1)?.get('sort')).toBe('title');
  expect(asked.at(-1)?.get('theme')).toBe(WASTE);
  expect(await screen.findByLabelText('Against its target')).toHaveValue('red');
});

test('leaves out of the question what it does not know', async () => {
  const asked = listed(aSummary());
  renderApp('/indicators?targetStatus=purple&owner=&sort=backwards');
  await screen.findByRole('table');

  expect(asked.map(String)).toEqual(['limit=50&count=true']);
});

test('goes on to the next page and back to the first', async () => {
  answerGet('/v1/indicators', { items: [aSummary()], next: 'abc', total: 198 });
  renderApp('/indicators?q=waste&cursor=here');

  expect(await screen.findByText('198 indicators')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Next page' })).toHaveAttribute(
    'href',
    '/indicators?q=waste&cursor=abc',
  );
  expect(screen.getByRole('link', { name: 'Back to the first page' })).toHaveAttribute(
    'href',
    '/indicators?q=waste',
  );
});

test('says what to do when nothing fits', async () => {
  listed();
  renderApp('/indicators?q=xyzzy');

  expect(await screen.findByText('No indicator fits what you chose.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Clear the search and filters' })).toHaveAttribute(
    'href',
    '/indicators',
  );
});

test('says that nothing is published yet', async () => {
  listed();
  renderApp('/indicators');

  expect(await screen.findByText('No indicators are published yet.')).toBeVisible();
});

test('keeps the search when the list cannot be had, and can try again', async () => {
  breakConnection('/v1/indicators');
  const user = renderApp('/indicators?q=waste');
  const tryAgain = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.getByRole('searchbox')).toHaveValue('waste');
  listed(aSummary());

  await user.click(tryAgain);

  expect(await screen.findByText('1 indicator')).toBeVisible();
});

test('shows what the service refuses', async () => {
  refuseGet('/v1/indicators', aProblem({ status: 422, title: 'No such area', detail: 'Choose another.' }));
  renderApp('/indicators?area=E99999999');

  expect(await screen.findByRole('heading', { name: 'No such area' })).toBeVisible();
});

test('downloads the whole list in the chosen form', async () => {
  const save = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:1', revokeObjectURL: vi.fn() }));
  listed(aSummary());
  const user = renderApp('/indicators?q=waste&cursor=here');
  const button = await screen.findByRole('button', { name: 'CSV' });
  const asked: string[] = [];
  server.use(
    http.get('*/v1/indicators', ({ request }) => {
      asked.push(`${request.headers.get('Accept')} ${new URL(request.url).search}`);
      return HttpResponse.text('code\nNI 192\n');
    }),
  );

  await user.click(button);

  await vi.waitFor(() => expect(save).toHaveBeenCalledOnce());
  expect(asked).toEqual(['text/csv ?q=waste']);
});

test('says when a file could not be fetched', async () => {
  listed(aSummary());
  const user = renderApp('/indicators');
  const button = await screen.findByRole('button', { name: 'Excel' });
  breakConnection('/v1/indicators');

  await user.click(button);

  expect(await screen.findByText('The file could not be fetched. Try again.')).toBeVisible();
});
