import type { Page } from '../../routing/page';

export const setPages: readonly Page[] = [
  {
    path: '/indicator-sets',
    load: async () => (await import('./IndicatorSetListPage')).IndicatorSetListPage,
  },
  {
    path: '/indicator-sets/new',
    load: async () => (await import('./IndicatorSetCreatePage')).IndicatorSetCreatePage,
  },
  {
    path: '/indicator-sets/$id/$tab?',
    load: async () => (await import('./IndicatorSetPage')).IndicatorSetPage,
  },
  {
    path: '/indicator-sets/$id/edit',
    load: async () => (await import('./IndicatorSetEditPage')).IndicatorSetEditPage,
  },
  {
    path: '/indicator-sets/$id/choose',
    load: async () => (await import('./IndicatorSetEntriesPage')).IndicatorSetEntriesPage,
  },
  {
    path: '/indicator-sets/$id/retire',
    load: async () => (await import('./IndicatorSetRetirementPage')).IndicatorSetRetirementPage,
  },
];
