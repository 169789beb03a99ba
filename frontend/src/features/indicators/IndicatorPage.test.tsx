import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { aProblem } from '../../testing/fixtures';
import {
  aControlChart,
  aDefinition,
  aGroup,
  aLeague,
  AN_INDICATOR,
  aPlace,
  aPoint,
  aSeries,
  aSuppressedPoint,
  aWard,
  financialYear,
} from '../../testing/indicatorFixtures';
import { renderApp } from '../../testing/render';
import { answerGet, refuseGet, server } from '../../testing/server';

const PAGE = `/indicators/${AN_INDICATOR}`;

beforeEach(() => {
  answerGet('/v1/areas', { items: [], next: null });
  answerGet('/v1/comparator-groups', { items: [], next: null });
  answerGet('/v1/indicators/{id}', aDefinition());
  answerGet('/v1/indicators/{indicatorId}/series', aSeries());
  answerGet('/v1/indicators/{indicatorId}/judgements', {
    indicator: aSeries().indicator,
    area: aSeries().area,
    period: financialYear(2015),
    judgements: [
      { kind: 'target-status', lens: 'against-target', sentence: 'Below its target of 40 by 1.6: amber.' },
      { kind: 'comparison-country', lens: 'against-others', sentence: 'Worse than England.' },
    ],
  });
});

/** Keeps what the service is asked about a part of the indicator. */
function asked(part: string, answer: object): URLSearchParams[] {
  const questions: URLSearchParams[] = [];
  server.use(
    http.get(`*/v1/indicators/:id/${part}`, ({ request }) => {
      questions.push(new URL(request.url).searchParams);
      return HttpResponse.json(answer);
    }),
  );
  return questions;
}

/** Lets the service know a square for each of these wards. */
function asBoundaries(...codes: string[]): void {
  const features = codes.map((code, west) => ({
    type: 'Feature',
    properties: { id: code, code, name: code },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 53],
          [west + 1, 53],
          [west + 1, 54],
          [west, 53],
        ],
      ],
    },
  }));
  server.use(http.get('*/v1/boundaries', () => HttpResponse.json({ type: 'FeatureCollection', features })));
}

function cellsOf(row: HTMLElement): (string | null)[] {
  return within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
}

describe('above every tab', () => {
  test('stand the title, the latest value and its status', async () => {
    renderApp(PAGE);

    expect(await screen.findByRole('heading', { level: 1, name: /Household waste recycled/ })).toBeVisible();
    expect(screen.getByText('38.4%')).toBeVisible();
    expect(screen.getByText('Within tolerance')).toBeVisible();
    expect(screen.getByText('Target at least 40.0%')).toBeVisible();
  });

  test('says so when there is nobody to compare with', async () => {
    answerGet('/v1/indicators/{indicatorId}/judgements', {
      indicator: aSeries().indicator,
      area: aSeries().area,
      period: financialYear(2015),
      judgements: [{ kind: 'target-status', lens: 'against-target', sentence: 'The target is met.' }],
    });
    renderApp(PAGE);

    expect(await screen.findByText(/nothing to compare with/)).toBeVisible();
  });

  test('each tab has an address of its own, which keeps the area', async () => {
    renderApp(`${PAGE}/data?area=E05000932`);

    const tabs = await screen.findByRole('navigation', { name: 'Parts of this indicator' });
    expect(within(tabs).getByRole('link', { name: 'Compare' })).toHaveAttribute(
      'href',
      `${PAGE}/compare?area=E05000932`,
    );
    expect(within(tabs).getByRole('link', { current: 'page' })).toHaveTextContent('Data');
  });

  test('a value that was never measured is said to be missing', async () => {
    answerGet('/v1/indicators/{indicatorId}/series', aSeries({ points: [], comparators: [] }));
    renderApp(PAGE);

    expect(await screen.findByText('There is no value for Example yet.')).toBeVisible();
    expect(await screen.findByText('Nothing can be judged before there is a value.')).toBeVisible();
  });

  test('the values of a ward are a choice away', async () => {
    answerGet('/v1/areas', { items: [aWard('Ainsdale')], next: null });
    const questions = asked('series', aSeries());
    const user = renderApp(`${PAGE}/data`);
    await screen.findByRole('option', { name: 'Ainsdale' });

    await user.selectOptions(screen.getByLabelText('Area'), 'Ainsdale');
    await user.click(screen.getByRole('button', { name: 'Show this area' }));

    await vi.waitFor(() => expect(questions.at(-1)?.get('area')).toBe('Ainsdale'));
    expect(await screen.findByRole('option', { name: 'Ainsdale', selected: true })).toBeInTheDocument();
  });

  test('a retired indicator says what follows it', async () => {
    answerGet(
      '/v1/indicators/{id}',
      aDefinition({
        status: 'retired',
        retiredOn: '2011-03-31',
        retirementReason: 'Counted otherwise.',
        successors: [{ id: 'next', code: 'NI 192a', title: 'Municipal waste', note: null }],
      }),
    );
    renderApp(PAGE);

    expect(await screen.findByText(/was retired on 31 March 2011/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'NI 192a: Municipal waste' })).toHaveAttribute(
      'href',
      '/indicators/next',
    );
  });

  test('an indicator or a tab that does not exist is not found', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(console, 'warn').mockReturnValue();
    refuseGet('/v1/indicators/{id}', aProblem({ status: 404, title: 'No such indicator' }));
    renderApp(PAGE);

    expect(await screen.findByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  });
});

describe('the overview', () => {
  test('keeps the two lenses apart', async () => {
    renderApp(PAGE);

    const target = await screen.findByRole('region', { name: 'Against the target' });
    const others = screen.getByRole('region', { name: 'Against others' });
    expect(within(target).getByText('Below its target of 40 by 1.6: amber.')).toBeVisible();
    expect(within(others).getByText('Worse than England.')).toBeVisible();
  });

  test('explains a judgement when asked why', async () => {
    answerGet('/v1/indicators/{indicatorId}/judgements/{kind}', {
      kind: 'target-status',
      rule: 'status-against-target',
      ruleVersion: 1,
      inputs: [{ name: 'value', value: '38.44' }],
      steps: ['40 − 38.44 = 1.56'],
      sentence: 'Below its target of 40 by 1.6: amber.',
      source: 'The council',
    });
    const user = renderApp(PAGE);

    await user.click(await screen.findByText('Why? the status against the target'));

    expect(await screen.findByText('40 − 38.44 = 1.56')).toBeVisible();
    expect(screen.getByText('38.44')).toBeVisible();
    expect(screen.getByText(/Rule: status-against-target, version 1/)).toBeVisible();
  });

  test('can ask again for reasons that could not be had', async () => {
    refuseGet(
      '/v1/indicators/{indicatorId}/judgements/{kind}',
      aProblem({ status: 503, title: 'Busy', detail: 'Try later.' }),
    );
    const user = renderApp(PAGE);

    await user.click(await screen.findByText('Why? the comparison with the country'));

    expect(await screen.findByRole('heading', { name: 'Busy' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  test('says what is measured and leaves out what is not laid down', async () => {
    renderApp(PAGE);

    expect(await screen.findByText(/Share of household waste sent for reuse/)).toBeVisible();
    expect(screen.getByText('Higher is better')).toBeVisible();
    expect(screen.getByText(/Counts from 1 to 4 are suppressed/)).toBeVisible();
    expect(screen.queryByText('Legal ground')).not.toBeInTheDocument();
  });
});

describe('over time', () => {
  test('draws the values with those of others and says them in a sentence', async () => {
    renderApp(`${PAGE}/over-time`);

    const chart = await screen.findByRole('figure', { name: 'Household waste recycled, Example' });
    expect(within(chart).getByText(/Example was 38.4% in 2015\/16, up from 36.0% in 2014\/15/)).toBeVisible();
    expect(screen.getByText('A control chart needs at least two periods that adjoin.')).toBeVisible();
  });

  test('says what a letter in the chart means', async () => {
    answerGet(
      '/v1/indicators/{indicatorId}/series',
      aSeries({ points: [aPoint({ period: financialYear(2013) }), aSuppressedPoint(2014), aPoint()] }),
    );
    renderApp(`${PAGE}/over-time`);

    expect(await screen.findByText('[c] suppressed to protect confidentiality')).toBeVisible();
  });

  test('says which changes are more than chance', async () => {
    const controlChart = aControlChart({
      signals: [{ kind: 'outside-limits', meaning: 'improving', periods: [financialYear(2015)] }],
    });
    answerGet('/v1/indicators/{indicatorId}/series', aSeries({ controlChart }));
    renderApp(`${PAGE}/over-time`);

    expect(await screen.findByText(/2015\/16 is outside the limits: improving\./)).toBeVisible();
    expect(screen.getByText(/The limits are provisional/)).toBeVisible();
  });
});

describe('comparing', () => {
  test('ranks every council with quarter and confidence', async () => {
    const questions = asked(
      'comparison',
      aLeague({
        rows: [
          aPlace('Otherton', { rank: 1, value: 45, comparisonDetailed: 'better' }),
          aPlace('E08000014', { rank: 2, band: 'b' }),
        ],
      }),
    );
    renderApp(`${PAGE}/compare`);

    const table = await screen.findByRole('table', { name: /every area/ });
    const row = within(table).getByRole('row', { name: /^E08000014/ });
    expect(cellsOf(row)).toEqual(['2', 'B', '38.4% ', '37.6% to 39.3%', 'Worse, nearly certain']);
    expect(screen.getByRole('figure', { name: 'Where E08000014 stands' })).toBeVisible();
    expect(questions.map(String)).toEqual(['kind=authority']);
  });

  test('compares the wards of the borough when asked to', async () => {
    const questions = asked('comparison', aLeague({ rows: [aPlace('Ainsdale')] }));
    const user = renderApp(`${PAGE}/compare`);

    await user.selectOptions(await screen.findByLabelText('Compare'), 'Wards of Example');
    await user.selectOptions(screen.getByLabelText('Period'), '2014/15');
    await user.click(screen.getByRole('button', { name: 'Show' }));

    await vi.waitFor(() => expect(questions.at(-1)?.get('kind')).toBe('ward'));
    expect(questions.at(-1)?.get('within')).toBe('E08000014');
    expect(questions.at(-1)?.get('period')).toBe('2014-04-01/2015-03-31');
  });

  test('compares within a group when asked to', async () => {
    answerGet('/v1/comparator-groups', { items: [aGroup('Statistical neighbours')], next: null });
    const questions = asked('comparison', aLeague({ rows: [aPlace('Otherton')] }));
    const user = renderApp(`${PAGE}/compare`);
    await screen.findByRole('option', { name: 'Statistical neighbours' });

    await user.selectOptions(screen.getByLabelText('Only the group'), 'Statistical neighbours');
    await user.click(screen.getByRole('button', { name: 'Show' }));

    await vi.waitFor(() => expect(questions.at(-1)?.get('group')).toBe(aGroup('').id));
  });

  test('warns when the whole hides parts that are off target', async () => {
    answerGet(
      '/v1/indicators/{indicatorId}/comparison',
      aLeague({ isMasked: true, rows: [aPlace('Ainsdale')] }),
    );
    renderApp(`${PAGE}/compare?kind=ward`);

    expect(await screen.findByText(/yet some of its parts are off it/)).toBeVisible();
  });

  test('shows a suppressed area without rank and says why', async () => {
    answerGet(
      '/v1/indicators/{indicatorId}/comparison',
      aLeague({
        rows: [
          aPlace('Linacre', {
            value: null,
            limits95: null,
            limits998: null,
            symbol: '[c]',
            isSuppressed: true,
            rank: null,
            band: null,
            comparison: 'not-compared',
            comparisonDetailed: 'not-compared',
          }),
        ],
      }),
    );
    renderApp(`${PAGE}/compare?kind=ward`);

    const table = await screen.findByRole('table', { name: /every area/ });
    const row = within(table).getByRole('row', { name: /^Linacre/ });
    expect(cellsOf(row)).toEqual(['–', '–', ' [c]', '–', 'Not compared']);
    expect(screen.getByText(/so few people are counted/)).toBeVisible();
  });

  test('says that there is nothing to compare', async () => {
    answerGet('/v1/indicators/{indicatorId}/comparison', aLeague({ period: null, quartiles: null }));
    renderApp(`${PAGE}/compare`);

    expect(await screen.findByText('There are no values for these areas and this period.')).toBeVisible();
  });
});

describe('the map', () => {
  const league = aLeague({ rows: [aPlace('Ainsdale', { value: 12.5 }), aPlace('Linacre', { value: 6 })] });

  test('shades the wards by how they compare, and lists them', async () => {
    answerGet('/v1/indicators/{indicatorId}/comparison', league);
    asBoundaries('Ainsdale', 'Linacre');
    renderApp(`${PAGE}/map`);

    expect(await screen.findByRole('img', { name: /The highest is Ainsdale \(12.5%\)/ })).toBeVisible();
    expect(screen.getByRole('button', { name: /^Linacre/ })).toBeVisible();
  });

  test('falls back to tiles where no boundary is known', async () => {
    answerGet('/v1/indicators/{indicatorId}/comparison', league);
    answerGet('/v1/areas', { items: [aWard('Ainsdale'), aWard('Linacre', 1)], next: null });
    asBoundaries();
    renderApp(`${PAGE}/map?shade=value`);

    expect(await screen.findByRole('figure', { name: /wards of Example, 2015\/16/ })).toBeVisible();
    expect(screen.queryByText(/there is no map/)).not.toBeInTheDocument();
  });

  test('says that there is no map where nothing is known of the places', async () => {
    answerGet('/v1/indicators/{indicatorId}/comparison', league);
    asBoundaries();
    renderApp(`${PAGE}/map`);

    expect(await screen.findByText(/so there is no map/)).toBeVisible();
  });
});

describe('the data', () => {
  test('lists every value, the latest first, with what it was made of', async () => {
    answerGet('/v1/indicators/{indicatorId}/series', aSeries({ points: [aSuppressedPoint(2014), aPoint()] }));
    renderApp(`${PAGE}/data`);

    const table = await screen.findByRole('table', { name: 'All values for Example' });
    const [, first, second] = within(table).getAllByRole('row');
    expect(cellsOf(first as HTMLElement).slice(0, 3)).toEqual(['38.4% ', '4,808', '12,520']);
    expect(cellsOf(second as HTMLElement).slice(0, 3)).toEqual([' [c] suppressed', '–', '–']);
  });

  test('shows what was known on an earlier day', async () => {
    const questions = asked('series', aSeries());
    const user = renderApp(`${PAGE}/data`);

    await user.type(await screen.findByLabelText('Day'), '30');
    await user.type(screen.getByLabelText('Month'), '6');
    await user.type(screen.getByLabelText('Year'), '2025');
    await user.click(screen.getByRole('button', { name: 'Show that day' }));

    expect(await screen.findByText(/what was known at the end of 30 June 2025/)).toBeVisible();
    expect(questions.at(-1)?.get('asAt')).toBe('2025-06-30T23:59:59Z');
  });

  test('refuses a day that does not exist', async () => {
    const user = renderApp(`${PAGE}/data`);

    await user.type(await screen.findByLabelText('Day'), '31');
    await user.click(screen.getByRole('button', { name: 'Show that day' }));

    expect(await screen.findByText(/Enter a day that exists/)).toBeVisible();
  });

  test('gives the values shown as a file', async () => {
    const save = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const contents: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (content: Blob) => {
          contents.push(content);
          return 'blob:1';
        },
        revokeObjectURL: vi.fn(),
      }),
    );
    const user = renderApp(`${PAGE}/data`);

    await user.click(await screen.findByRole('button', { name: 'Download these values (CSV)' }));

    expect(save).toHaveBeenCalledOnce();
    expect(contents[0]?.type).toBe('text/csv;charset=utf-8');
  });
});
