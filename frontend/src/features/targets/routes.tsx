import type { Page } from '../../routing/page';

export const targetPages: readonly Page[] = [
  {
    path: '/indicators/$indicatorId/targets',
    load: async () => (await import('./TargetListPage')).TargetListPage,
  },
  {
    path: '/indicators/$indicatorId/targets/new',
    load: async () => (await import('./TargetSetPage')).TargetSetPage,
  },
  {
    path: '/targets/$targetId/revise',
    load: async () => (await import('./TargetRevisionPage')).TargetRevisionPage,
  },
];
