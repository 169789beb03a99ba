import type { Page } from '../../routing/page';

export const aboutPages: readonly Page[] = [
  { path: '/accessibility', load: async () => (await import('./AccessibilityPage')).AccessibilityPage },
  { path: '/privacy', load: async () => (await import('./PrivacyPage')).PrivacyPage },
];
