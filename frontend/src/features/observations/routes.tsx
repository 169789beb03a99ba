import type { Page } from '../../routing/page';

export const observationPages: readonly Page[] = [
  {
    path: '/indicators/$indicatorId/values',
    load: async () => (await import('./ObservationListPage')).ObservationListPage,
  },
  {
    path: '/indicators/$indicatorId/values/new',
    load: async () => (await import('./ObservationEntryPage')).ObservationEntryPage,
  },
  {
    path: '/observations/$observationId/correct',
    load: async () => (await import('./ObservationCorrectionPage')).ObservationCorrectionPage,
  },
];
