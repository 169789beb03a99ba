import type { Page } from '../../routing/page';

export const comparatorPages: readonly Page[] = [
  {
    path: '/comparator-groups',
    load: async () => (await import('./ComparatorGroupListPage')).ComparatorGroupListPage,
  },
  {
    path: '/comparator-groups/new',
    load: async () => (await import('./ComparatorGroupCreatePage')).ComparatorGroupCreatePage,
  },
  {
    path: '/comparator-groups/$id',
    load: async () => (await import('./ComparatorGroupPage')).ComparatorGroupPage,
  },
  {
    path: '/comparator-groups/$id/edit',
    load: async () => (await import('./ComparatorGroupEditPage')).ComparatorGroupEditPage,
  },
];
