import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { percent } from '../charts/series.fixture';
import type { AreaValue } from '../charts/observation';
import { ChoroplethMap } from './ChoroplethMap';
import { fittedPath } from './planarPath';
import type { AreaBoundary } from './planarPath';
import { TileGrid } from './TileGrid';
import { nextTile } from './tileMoves';

const areas: AreaValue[] = [
  { code: 'a', name: 'Ainsdale', value: 6 },
  { code: 'b', name: 'Birkdale', value: 12.5 },
  { code: 'c', name: 'Church', value: null, symbol: 'c' },
];

function square(code: string, west: number, isClockwise = false): AreaBoundary {
  const ring = [
    [west, 53],
    [west + 1, 53],
    [west + 1, 54],
    [west, 54],
    [west, 53],
  ];
  const coordinates = [isClockwise ? ring.toReversed() : ring];
  return { type: 'Feature', properties: { code }, geometry: { type: 'Polygon', coordinates } };
}

const map = { title: 'Fuel poverty', areas, format: percent, classing: { by: 'quantile' as const } };
const boundaries = [square('a', -3), square('b', -2), square('c', -1)];
const summary = 'Values for 2 of 3 areas. The highest is Birkdale (12.5%), the lowest Ainsdale (6.0%).';

const tiles = [
  { code: 'a', shortName: 'Ain', column: 0, row: 0 },
  { code: 'b', shortName: 'Bir', column: 1, row: 0 },
  { code: 'c', shortName: 'Chu', column: 1, row: 1 },
];

function narrowTo(width: number) {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, width, 0));
}

describe('a map of boundaries', () => {
  test('says highest and lowest in a sentence, which is also the name of the drawing', () => {
    render(<ChoroplethMap {...map} boundaries={boundaries} />);

    expect(screen.getByText(summary)).toBeVisible();
    expect(screen.getByRole('img', { name: summary })).toBeVisible();
  });

  test('lists its areas as buttons that tell which was chosen', async () => {
    const onSelect = vi.fn<(code: string) => void>();
    render(<ChoroplethMap {...map} boundaries={boundaries} onSelect={onSelect} />);

    await userEvent.click(screen.getByRole('button', { name: 'Birkdale 12.5%' }));

    expect(onSelect).toHaveBeenCalledWith('b');
    expect(screen.getByRole('button', { name: 'Birkdale 12.5%' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText('Birkdale: 12.5%')).toBeVisible();
  });

  test('says why a value is missing', async () => {
    render(<ChoroplethMap {...map} boundaries={boundaries} selectedCode="c" />);

    expect(screen.getByText('Church: suppressed to protect confidentiality')).toBeVisible();
    expect(screen.getByText('[c] suppressed to protect confidentiality')).toBeVisible();
  });

  test('fits a boundary the same whichever way round its ring is written', () => {
    const one = fittedPath([square('a', -3)], 200, 400);
    const other = fittedPath([square('a', -3, true)], 200, 400);

    expect(one.path.area(square('a', -3))).toBeCloseTo(other.path.area(square('a', -3, true)));
    expect(one.height).toBeCloseTo(200 / Math.cos((53.5 * Math.PI) / 180));
  });

  test('never grows taller than it may', () => {
    expect(fittedPath([square('a', -3)], 1000, 300).height).toBeCloseTo(300);
  });
});

describe('a tile grid', () => {
  test('moves by arrow keys to the tile in that direction', async () => {
    render(<TileGrid {...map} tiles={tiles} />);

    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');

    expect(
      screen.getByRole('button', { name: 'Church: suppressed to protect confidentiality' }),
    ).toHaveFocus();
  });

  test('chooses the focused tile by Enter', async () => {
    const onSelect = vi.fn<(code: string) => void>();
    render(<TileGrid {...map} tiles={tiles} onSelect={onSelect} />);

    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{Enter}');

    expect(onSelect).toHaveBeenCalledWith('b');
    expect(screen.getByRole('button', { name: 'Birkdale: 12.5%' })).toHaveAttribute('aria-pressed', 'true');
  });

  test('becomes a list where its tiles would be too small to read', () => {
    narrowTo(60);
    render(<TileGrid {...map} tiles={tiles} />);

    const list = within(screen.getByRole('list', { name: 'Areas' }));

    expect(list.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Ainsdale 6.0%',
      'Birkdale 12.5%',
      'Church [c]',
    ]);
  });

  test('gives value and class of each area as a table', async () => {
    render(<TileGrid {...map} tiles={tiles} />);

    await userEvent.click(screen.getByText('Show the data as a table'));

    expect(screen.getByRole('row', { name: 'Church [c] No value' })).toBeVisible();
  });
});

describe('moving between tiles', () => {
  test('stays where nothing lies in that direction', () => {
    expect(nextTile(tiles, 'ArrowUp', 0)).toBeUndefined();
  });

  test('prefers the tile straight ahead to a nearer one aside', () => {
    const places = [
      { column: 0, row: 0 },
      { column: 1, row: 1 },
      { column: 3, row: 0 },
    ];

    expect(nextTile(places, 'ArrowRight', 0)).toBe(2);
  });

  test('jumps to both ends', () => {
    expect(nextTile(tiles, 'End', 0)).toBe(2);
    expect(nextTile(tiles, 'Home', 2)).toBe(0);
  });
});
