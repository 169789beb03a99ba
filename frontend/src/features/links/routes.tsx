import type { Page } from '../../routing/page';

export const linkPages: readonly Page[] = [
  {
    path: '/records/$kind/$id/links',
    load: async () => (await import('./RecordLinksPage')).RecordLinksPage,
  },
  {
    path: '/records/$kind/$id/links/new',
    load: async () => (await import('./LinkCreatePage')).LinkCreatePage,
  },
  {
    path: '/records/$kind/$id/links/$linkId/end',
    load: async () => (await import('./LinkEndPage')).LinkEndPage,
  },
];
