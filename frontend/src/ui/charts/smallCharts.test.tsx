import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { ChartMessagesContext, englishChartMessages } from './chartMessages';
import { SuppressedMark } from './marks';
import { QuartileStrip } from './QuartileStrip';
import { financialYears, percent, pointsFrom } from './series.fixture';
import { SmallMultiples } from './SmallMultiples';
import { Sparkline } from './Sparkline';
import { TargetBar } from './TargetBar';

const periods = financialYears(2020, 4);

describe('a sparkline', () => {
  test('says its trend in its label', () => {
    render(
      <Sparkline
        series={{ name: 'Absence', points: pointsFrom(2020, [7, 'x', 6, 5.5]) }}
        periods={periods}
        format={percent}
      />,
    );

    expect(screen.getByRole('img')).toHaveAccessibleName(
      'Trend of Absence. Absence was 5.5% in 2023/24, down from 7.0% in 2020/21.',
    );
  });

  test('says when there is nothing to draw', () => {
    render(<Sparkline series={{ name: 'Absence', points: [] }} periods={periods} format={percent} />);

    expect(screen.getByRole('img')).toHaveAccessibleName('Trend of Absence. Absence has no published value.');
  });
});

describe('a target bar', () => {
  test('says value, target and status in words', () => {
    render(<TargetBar title="Recycling" value={43.1} target={45} status="amber" format={percent} />);

    expect(screen.getByText('43.1% against a target of 45.0%. Amber: within the tolerance.')).toBeVisible();
  });

  test('lists minimum and stretch beside the target', async () => {
    render(
      <TargetBar
        title="Recycling"
        value={43.1}
        target={45}
        minimum={40}
        stretch={50}
        status="amber"
        format={percent}
      />,
    );

    await userEvent.click(screen.getByText('Show the data as a table'));

    expect(screen.getByRole('row', { name: 'Minimum 40.0%' })).toBeVisible();
    expect(screen.getByRole('row', { name: 'Stretch 50.0%' })).toBeVisible();
  });

  test('names both ends of a target range', () => {
    render(<TargetBar title="Vacancies" value={6} target={[5, 7]} status="green" format={percent} />);

    expect(screen.getByText(/against a target of 5.0% to 7.0%/)).toBeVisible();
  });

  test('says when there is no value yet', () => {
    render(<TargetBar title="Recycling" value={null} target={45} status="no-data" format={percent} />);

    expect(screen.getByText('No value yet, against a target of 45.0%.')).toBeVisible();
  });
});

describe('a quartile strip', () => {
  const strip = {
    title: 'Place among authorities',
    subject: 'Sefton',
    value: 10.4,
    rank: 121,
    count: 152,
    band: 'D' as const,
    boundaries: [8.1, 9.2, 10.1] as [number, number, number],
    format: percent,
  };

  test('says rank and band in words', () => {
    render(<QuartileStrip {...strip} />);

    expect(
      screen.getByText('Sefton (10.4%) is 121st of 152 areas, in band D, the worst quarter.'),
    ).toBeVisible();
  });

  test('does not speak of better and worse where nothing is judged', () => {
    render(<QuartileStrip {...strip} judged={false} />);

    expect(screen.getByText(/in band D, the lowest quarter/)).toBeVisible();
  });

  test('gives the value at each boundary as a table', async () => {
    render(<QuartileStrip {...strip} />);

    await userEvent.click(screen.getByText('Show the data as a table'));

    expect(screen.getByRole('row', { name: /Band B second best quarter 9.2%/ })).toBeVisible();
    expect(screen.getByRole('row', { name: /Band D worst quarter Sefton 10.4%/ })).toBeVisible();
  });
});

describe('small multiples', () => {
  const panels = [
    { code: 'a', name: 'Ainsdale', points: pointsFrom(2020, [9, 8, 8.5, 8]) },
    { code: 'b', name: 'Birkdale', points: pointsFrom(2020, ['c', 'c', 'c', 'c']) },
  ];

  test('says the change of each area', () => {
    render(<SmallMultiples title="Absence" periods={periods} panels={panels} format={percent} />);

    expect(screen.getAllByRole('img').map((panel) => panel.getAttribute('aria-label'))).toEqual([
      'Ainsdale was 8.0% in 2023/24, down from 9.0% in 2020/21.',
      'Birkdale has no published value.',
    ]);
  });

  test('is one tab stop that arrow keys move along', async () => {
    render(<SmallMultiples title="Absence" periods={periods} panels={panels} format={percent} />);

    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');

    expect(screen.getByRole('img', { name: /Birkdale/ })).toHaveFocus();
  });

  test('gives every area a column', async () => {
    render(<SmallMultiples title="Absence" periods={periods} panels={panels} format={percent} />);

    await userEvent.click(screen.getByText('Show the data as a table'));
    const row = screen.getByRole('row', { name: /2023\/24/ });

    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['8.0%', '[c]']);
  });
});

describe('the mark of a missing value', () => {
  test('explains itself', () => {
    render(<SuppressedMark symbol="c" />);

    expect(screen.getByText('[c]')).toHaveAttribute('title', 'suppressed to protect confidentiality');
  });
});

describe('another language', () => {
  test('comes from the page', () => {
    const welsh = {
      ...englishChartMessages,
      noTargetValue: (target: string) => `Dim gwerth eto: ${target}.`,
    };
    render(
      <ChartMessagesContext value={welsh}>
        <TargetBar title="Ailgylchu" value={null} target={45} status="no-data" format={percent} />
      </ChartMessagesContext>,
    );

    expect(screen.getByText('Dim gwerth eto: 45.0%.')).toBeVisible();
  });
});
