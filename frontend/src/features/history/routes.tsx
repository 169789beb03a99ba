import type { Page } from '../../routing/page';

export const historyPages: readonly Page[] = [
  {
    path: '/history/$resourceKind/$resourceId',
    load: async () => (await import('./HistoryPage')).HistoryPage,
  },
  { path: '/audit-trail', load: async () => (await import('./AuditTrailPage')).AuditTrailPage },
];
