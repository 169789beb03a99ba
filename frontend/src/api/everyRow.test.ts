import { expect, test } from 'vitest';
import { everyRow } from './everyRow';

test('goes on to the last page of a list', async () => {
  const pages = new Map([
    [null, { items: ['NI 1', 'NI 2'], next: 'second' }],
    ['second', { items: ['NI 3'], next: null }],
  ]);

  const rows = await everyRow(async (cursor) => pages.get(cursor) ?? { items: [], next: null });

  expect(rows).toEqual(['NI 1', 'NI 2', 'NI 3']);
});
