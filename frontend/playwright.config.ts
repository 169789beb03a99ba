import { defineConfig } from '@playwright/test';
import { BASE_URL, BROWSER_FLAGS, browserPath } from './e2e/support/browser';

const WIDTHS = [
  { name: 'desktop', viewport: { width: 1280, height: 900 } },
  { name: 'phone', viewport: { width: 390, height: 844 } },
  { name: 'narrow', viewport: { width: 320, height: 640 } },
];

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  workers: 1,
  forbidOnly: true,
  reporter: [['list'], ['html', { open: 'never' }]],
  use: {
    baseURL: BASE_URL,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: await browserPath(), args: BROWSER_FLAGS },
  },
  projects: WIDTHS.map(({ name, viewport }) => ({ name, use: { viewport } })),
});
