import type { Page } from '../../routing/page';

export const indicatorPages: readonly Page[] = [
  { path: '/indicators', load: async () => (await import('./IndicatorListPage')).IndicatorListPage },
  { path: '/indicators/$id/$tab?', load: async () => (await import('./IndicatorPage')).IndicatorPage },
  { path: '/areas/$code', load: async () => (await import('./AreaProfilePage')).AreaProfilePage },
];
