import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The system's Chromium, or the one that npm brings to a machine that has none. */
export async function browserPath(): Promise<string> {
  return SYSTEM_BROWSERS.find((path) => existsSync(path)) ?? (await chromium.executablePath());
}

/** For a machine without a graphics card, and without calls to anybody's servers. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where the whole system runs, as `./start` starts it. */
export const BASE_URL = process.env.E2E_BASE_URL ?? 'http://localhost:8080';
