import type { Page } from '../../routing/page';

export const profilePages: readonly Page[] = [
  { path: '/profile', load: async () => (await import('./ProfilePage')).ProfilePage },
];
