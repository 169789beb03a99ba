import { expect, test } from 'vitest';
import { changesOf, fieldLabel } from './changes';

test('tells which fields differ, and leaves bookkeeping out', () => {
  const changes = changesOf({
    before: { id: 'a', version: 1, title: 'Waste', unit: '%', decimals: 0 },
    after: { id: 'a', version: 2, title: 'Waste recycled', unit: '%', decimals: 1 },
  });

  expect(changes).toEqual([
    { field: 'title', before: 'Waste', after: 'Waste recycled' },
    { field: 'decimals', before: '0', after: '1' },
  ]);
});

test('shows what a new record started with, without its empty fields', () => {
  const changes = changesOf({ before: null, after: { title: 'Waste', note: null, unit: '' } });

  expect(changes).toEqual([{ field: 'title', before: null, after: 'Waste' }]);
});

test.each([
  ['numerator_definition', 'Numerator definition'],
  ['numeratorDefinition', 'Numerator definition'],
  ['owner_id', 'Owner'],
])('calls %s %s', (field, label) => {
  expect(fieldLabel(field)).toBe(label);
});

test('does not show the inner names of other records', () => {
  const changes = changesOf({
    before: { owner_id: '0190a000-0000-7000-8000-000000000002' },
    after: { owner_id: '0190a000-0000-7000-8000-000000000003' },
  });

  expect(changes).toEqual([{ field: 'owner_id', before: '(another record)', after: '(another record)' }]);
});
