import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { CaterpillarProps } from './caterpillar';
import { CaterpillarChart } from './CaterpillarChart';
import type { AreaValue } from './observation';

const areas: AreaValue[] = [
  { code: 'a', name: 'Alston', value: 12, lower95: 10, upper95: 14, comparison: 'similar', rank: 2 },
  { code: 'b', name: 'Brock', value: 9, lower95: 8, upper95: 10, comparison: 'better', rank: 1 },
  { code: 'c', name: 'Calder', value: null, symbol: 'c' },
  { code: 'd', name: 'Dane', value: 17, lower95: 15, upper95: 19, comparison: 'worse', rank: 3 },
];

function mortality(changes: Partial<CaterpillarProps> = {}) {
  const chart: CaterpillarProps = {
    title: 'Infant mortality',
    areas,
    subjectCode: 'a',
    comparator: { name: 'England', value: 11.5 },
    format: { decimals: 1 },
    order: 'lowest-first',
    ...changes,
  };
  return render(<CaterpillarChart {...chart} />);
}

const names = () => screen.getAllByRole('img').map((row) => row.getAttribute('aria-label')?.split(':')[0]);

describe('a caterpillar chart', () => {
  test('says the place of the subject and counts the comparisons', () => {
    mortality();

    expect(
      screen.getByText(
        'Alston is 12.0, 2nd of 3 areas. Compared with England: 1 better, 1 similar and 1 worse.',
      ),
    ).toBeVisible();
  });

  test('sorts by value, with missing values last', () => {
    mortality();

    expect(names()).toEqual(['Brock', 'Alston', 'Dane', 'Calder']);
  });

  test('sorts the other way round on request, with missing values still last', () => {
    mortality({ order: 'highest-first' });

    expect(names()).toEqual(['Dane', 'Alston', 'Brock', 'Calder']);
  });

  test('says value, interval and comparison of each row in words', () => {
    mortality();

    expect(screen.getByRole('img', { name: /^Dane/ })).toHaveAccessibleName(
      'Dane: 17.0, 95% confidence interval 15.0 to 19.0, worse than England 11.5',
    );
    expect(screen.getByRole('img', { name: /^Calder/ })).toHaveAccessibleName(
      'Calder: suppressed to protect confidentiality',
    );
  });

  test('starts at the subject and moves by arrow keys', async () => {
    mortality();

    await userEvent.tab();
    expect(screen.getByRole('img', { name: /^Alston/ })).toHaveFocus();

    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('img', { name: /^Dane/ })).toHaveFocus();
  });

  test('gives the same as a table', async () => {
    mortality();

    await userEvent.click(screen.getByText('Show the data as a table'));
    const row = screen.getByRole('row', { name: /^Brock/ });

    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['1', '9.0', '8.0', '10.0', 'Better']);
  });

  test('explains the shapes that occur and no others', () => {
    mortality();

    const key = within(screen.getByRole('list', { name: 'Key' }));

    expect(key.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Better',
      'Similar',
      'Worse',
      '95% confidence interval',
    ]);
  });
});
