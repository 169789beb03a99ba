import type { Page } from '../../routing/page';

export const alertPages: readonly Page[] = [
  { path: '/alerts/new', load: async () => (await import('./AlertAskPage')).AlertAskPage },
  { path: '/alerts/confirm', load: async () => (await import('./AlertConfirmPage')).AlertConfirmPage },
  { path: '/alerts/manage', load: async () => (await import('./AlertManagePage')).AlertManagePage },
  {
    path: '/alerts/unsubscribe',
    load: async () => (await import('./AlertUnsubscribePage')).AlertUnsubscribePage,
  },
];
