import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { financialYears, pointsFrom } from './series.fixture';
import type { XmrProps } from './xmr';
import { leadingRule } from './xmr';
import { XmrChart } from './XmrChart';

const limits = { centre: 20, lower: 0, upper: 40, nearLower: 6.7, nearUpper: 33.3 };

function complaints(changes: Partial<XmrProps> = {}) {
  const chart: XmrProps = {
    title: 'Complaints upheld',
    periods: financialYears(2019, 5),
    format: { decimals: 0 },
    subject: { name: 'Complaints', points: pointsFrom(2019, [20, 22, 'x', 47, 21]) },
    segments: [{ from: '2019', to: '2023', ...limits }],
    signals: [{ rule: 'outside-limits', periods: ['2022'], text: '2022/23 is above the upper limit.' }],
    ...changes,
  };
  return render(<XmrChart {...chart} />);
}

function cells(period: RegExp) {
  const row = within(screen.getByRole('row', { name: period }));
  return row.getAllByRole('cell').map((cell) => cell.textContent);
}

describe('an XmR chart', () => {
  test('says how many signals there are and what chance alone would give', () => {
    complaints();

    expect(
      screen.getByText(/One signal of change. Values between 0 and 40 are what chance alone would give./),
    ).toBeVisible();
  });

  test('says when there is no signal', () => {
    complaints({ signals: [] });

    expect(screen.getByText(/No signal of change/)).toBeVisible();
    expect(screen.queryByRole('list', { name: 'Signals' })).not.toBeInTheDocument();
  });

  test('numbers the signals, and names the number at the point', () => {
    complaints();

    expect(within(screen.getByRole('list', { name: 'Signals' })).getByRole('listitem')).toHaveTextContent(
      '1. 2022/23 is above the upper limit.',
    );
    expect(screen.getByRole('img', { name: /^2022\/23/ })).toHaveAccessibleName(
      '2022/23: Complaints 47; Mean 20; Limits 0 to 40; signal 1',
    );
  });

  test('gives a point of several signals the shape of the first rule', () => {
    const signals: XmrProps['signals'] = [
      { rule: 'shift', periods: ['2022'], text: 'Shift' },
      { rule: 'run', periods: ['2022', '2023'], text: 'Run' },
    ];

    expect(leadingRule(signals, '2022')).toBe('run');
    expect(leadingRule(signals, '2019')).toBeUndefined();
  });

  test('puts limits and signals into the table, and a symbol where there is no value', async () => {
    complaints();

    await userEvent.click(screen.getByText('Show the data as a table'));

    expect(cells(/2022\/23/)).toEqual(['47', '0', '20', '40', '1']);
    expect(cells(/2021\/22/)).toEqual(['[x]', '0', '20', '40', '']);
  });

  test('uses the limits that hold for the period after a rebase', () => {
    complaints({
      segments: [
        { from: '2019', to: '2020', ...limits },
        { from: '2021', to: '2023', ...limits, centre: 34 },
      ],
    });

    expect(screen.getByRole('img', { name: /^2020\/21/ })).toHaveAccessibleName(/Mean 20/);
    expect(screen.getByRole('img', { name: /^2023\/24/ })).toHaveAccessibleName(/Mean 34/);
  });

  test('says that limits on few values are provisional, and how many values there are', () => {
    complaints({ provisional: true });

    expect(
      screen.getByText('The limits are provisional: they rest on 4 values, and 12 are needed.'),
    ).toBeVisible();
  });

  test('says that a limit was moved to what is possible', () => {
    complaints({ clipped: { lower: true } });

    expect(screen.getByText('The lower limit is drawn at 0, the lowest value possible.')).toBeVisible();
  });
});
