import type { Page } from '../../routing/page';

export const homePages: readonly Page[] = [
  { path: '/', load: async () => (await import('./HomePage')).HomePage },
];
