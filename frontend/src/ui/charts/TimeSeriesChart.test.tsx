import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { financialYears, percent, pointsFrom } from './series.fixture';
import type { TimeSeriesProps } from './timeSeries';
import { TimeSeriesChart } from './TimeSeriesChart';

function recycling(changes: Partial<TimeSeriesProps> = {}) {
  const chart: TimeSeriesProps = {
    title: 'Household waste recycled',
    periods: financialYears(2019, 5),
    format: percent,
    subject: { name: 'Sefton', points: pointsFrom(2019, [38, 39.5, 'c', 'x', 41.2]) },
    comparators: [{ name: 'England', points: pointsFrom(2019, [43.5, 42.3, 42.1, 41.7, 42]) }],
    ...changes,
  };
  return render(<TimeSeriesChart {...chart} />);
}

async function openTable() {
  await userEvent.click(screen.getByText('Show the data as a table'));
  return screen.getByRole('table', { name: 'Household waste recycled' });
}

describe('a time series', () => {
  test('says in a sentence how the value changed, what stands beside it and what is missing', () => {
    recycling();

    expect(
      screen.getByText(
        'Sefton was 41.2% in 2023/24, up from 38.0% in 2019/20. In 2023/24: England 42.0%. 2 periods have no published value.',
      ),
    ).toBeVisible();
  });

  test('gives every period a row, with the symbol where a value is missing', async () => {
    recycling();

    const row = within(await openTable()).getByRole('row', { name: /2021\/22/ });

    expect(within(row).getByRole('rowheader')).toHaveTextContent('2021/22');
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['[c]', '42.1%']);
  });

  test('explains each symbol that it shows', () => {
    recycling();

    expect(screen.getByText('[c] suppressed to protect confidentiality')).toBeVisible();
    expect(screen.getByText('[x] not available')).toBeVisible();
    expect(screen.queryByText('[z] not applicable')).not.toBeInTheDocument();
  });

  test('never draws a missing value as zero', () => {
    recycling();

    expect(screen.getByRole('img', { name: /^2021\/22/ })).toHaveAccessibleName(
      '2021/22: Sefton suppressed to protect confidentiality; England 42.1%',
    );
  });

  test('is one tab stop, from which the arrow keys read every period', async () => {
    recycling();

    await userEvent.tab();
    expect(screen.getByRole('img', { name: /^2023\/24/ })).toHaveFocus();

    await userEvent.keyboard('{Home}{ArrowRight}');
    expect(screen.getByRole('img', { name: /^2020\/21/ })).toHaveFocus();
    expect(screen.getByText('2020/21: Sefton 39.5%; England 42.3%')).toBeVisible();
  });

  test('shows the interval of a value in the reading and in the table', async () => {
    const points = [{ period: '2023', value: 41.2, lower: 40.1, upper: 42.4 }];
    recycling({ subject: { name: 'Sefton', points } });

    expect(screen.getByRole('img', { name: /^2023\/24/ })).toHaveAccessibleName(
      /95% confidence interval 40.1% to 42.4%/,
    );
    expect(within(await openTable()).getByRole('cell', { name: '40.1% to 42.4%' })).toBeInTheDocument();
  });

  test('shows the target that held in each period', async () => {
    const target = [
      { period: '2022', value: 42 },
      { period: '2023', value: 45 },
    ];
    recycling({ target });

    const table = await openTable();

    expect(within(table).getByRole('row', { name: /2022\/23/ })).toHaveTextContent('42.0%');
    expect(within(table).getByRole('row', { name: /2023\/24/ })).toHaveTextContent('45.0%');
    expect(screen.getByText(/England 42.0% and Target 45.0%/)).toBeVisible();
  });

  test('lists what happened, by date', () => {
    recycling({ annotations: [{ date: '2021-06-01', text: 'Weekly food waste collection' }] });

    expect(screen.getByText('1 June 2021: Weekly food waste collection')).toBeVisible();
  });

  test('says when nothing has been published', () => {
    recycling({ subject: { name: 'Sefton', points: [] } });

    expect(screen.getByText('Sefton has no published value.')).toBeVisible();
  });

  test('says when the value axis does not start at zero', () => {
    recycling();

    expect(screen.getByText('The value axis does not start at zero.')).toBeVisible();
  });

  test('offers the figures as a file by address', () => {
    recycling({ download: { href: '/v1/indicators/1/observations' } });

    expect(screen.getByRole('link', { name: 'Download CSV' })).toHaveAttribute(
      'href',
      '/v1/indicators/1/observations',
    );
  });

  test('offers the figures as a file by doing something', async () => {
    const onDownload = vi.fn<() => void>();
    recycling({ download: { onDownload } });

    await userEvent.click(screen.getByRole('button', { name: 'Download CSV' }));

    expect(onDownload).toHaveBeenCalledOnce();
  });
});
