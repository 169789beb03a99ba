import type { Page } from '../../routing/page';

export const themePages: readonly Page[] = [
  { path: '/themes', load: async () => (await import('./ThemeListPage')).ThemeListPage },
  { path: '/themes/$id', load: async () => (await import('./ThemeEditPage')).ThemeEditPage },
];
