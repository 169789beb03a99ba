import type { Theme } from './api';

export interface TypedTheme {
  name: string;
  /** The theme it is part of; empty for one of the upper level. */
  parentId: string;
}

export const EMPTY: TypedTheme = { name: '', parentId: '' };

export function typedOf({ name, parentId }: Theme): TypedTheme {
  return { name, parentId: parentId ?? '' };
}

export function requestOf({ name, parentId }: TypedTheme) {
  return { name: name.trim(), parentId: parentId || null };
}

interface Branch {
  theme: Theme;
  parts: readonly Theme[];
}

/** The themes of the upper level by name, each with its parts. */
export function branchesOf(themes: readonly Theme[]): readonly Branch[] {
  const byName = themes.toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
  return byName
    .filter(({ parentId }) => parentId === null)
    .map((theme) => ({ theme, parts: byName.filter(({ parentId }) => parentId === theme.id) }));
}
