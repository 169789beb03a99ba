import { expect, test } from 'vitest';
import { contrast, isColour, readableOn } from './colours';

test('knows the greatest and the least contrast', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#777777')).toBe(1);
});

test('knows the grey that just misses WCAG AA on white', () => {
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('keeps a text colour that can be read', () => {
  expect(readableOn('#1d4f5f', '#ffffff')).toBe('#ffffff');
});

test.each([
  ['#ffdd00', '#ffffff', '#0b0c0c'],
  ['#1d4f5f', '#2a6f80', '#ffffff'],
])('on %s the text colour %s becomes %s', (ground, wished, readable) => {
  expect(readableOn(ground, wished)).toBe(readable);
});

test.each(['red', '#fff', '#12345g', 'url(x)'])('takes %s for no colour', (text) => {
  expect(isColour(text)).toBe(false);
});
