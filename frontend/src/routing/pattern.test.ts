import { expect, test } from 'vitest';
import { bySpecificity, paramsIn } from './pattern';

test('finds what the variable words stand for', () => {
  expect(paramsIn('/history/$kind/$id', '/history/post/42')).toEqual({ kind: 'post', id: '42' });
});

test('does without a word that may be missing', () => {
  expect(paramsIn('/indicators/$id/$tab?', '/indicators/7')).toEqual({ id: '7' });
  expect(paramsIn('/indicators/$id/$tab?', '/indicators/7/map')).toEqual({ id: '7', tab: 'map' });
});

test('takes a slash at the end for nothing', () => {
  expect(paramsIn('/imports', '/imports/')).toEqual({});
});

test.each([
  ['/imports', '/import'],
  ['/imports', '/imports/new'],
  ['/imports/$id', '/imports'],
  ['/', '/imports'],
  ['/imports/$id', '/imports/%E0%A4%A'],
])('sees that %s is not the pattern of %s', (pattern, path) => {
  expect(paramsIn(pattern, path)).toBeNull();
});

test('reads words as they were meant', () => {
  expect(paramsIn('/areas/$code', '/areas/caf%C3%A9%2Fbar')).toEqual({ code: 'café/bar' });
});

test('prefers the pattern that says more', () => {
  expect(['/imports/$id', '/imports/new'].toSorted(bySpecificity)).toEqual(['/imports/new', '/imports/$id']);
});
