import type { Page } from '../../routing/page';

export const searchPages: readonly Page[] = [
  { path: '/search', load: async () => (await import('./SearchPage')).SearchPage },
];
