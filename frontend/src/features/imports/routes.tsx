import type { Page } from '../../routing/page';

export const importPages: readonly Page[] = [
  { path: '/imports', load: async () => (await import('./ImportListPage')).ImportListPage },
  { path: '/imports/new', load: async () => (await import('./ImportUploadPage')).ImportUploadPage },
  { path: '/imports/$importId', load: async () => (await import('./ImportPage')).ImportPage },
];
