import { afterEach, expect, test } from 'vitest';
import { enGB } from './en-GB';
import { speak, t, translator } from './t';

afterEach(() => speak({}));

test('fills the placeholders of a text', () => {
  expect(t('shell.release', { release: '1.2.0' })).toBe('Release 1.2.0');
});

test('leaves a value that looks like a placeholder alone', () => {
  const greet = translator({ hello: 'Hello {name}, {name}' });

  expect(greet('hello', { name: '{name}' })).toBe('Hello {name}, {name}');
});

test('speaks another language and falls back to English for what it lacks', () => {
  speak({ 'shell.home': 'Hafan' });

  expect(t('shell.home')).toBe('Hafan');
  expect(t('shell.search')).toBe('Search');
});

test('has no empty text', () => {
  expect(Object.values<string>(enGB).filter((text) => text.trim() === '')).toEqual([]);
});
