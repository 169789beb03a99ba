import type { Page } from '../../routing/page';

export const webhookPages: readonly Page[] = [
  { path: '/webhooks', load: async () => (await import('./WebhookListPage')).WebhookListPage },
  { path: '/webhooks/new', load: async () => (await import('./WebhookAddPage')).WebhookAddPage },
  { path: '/webhooks/$id', load: async () => (await import('./WebhookPage')).WebhookPage },
];
