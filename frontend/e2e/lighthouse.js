// Measures the first page on a simulated phone and fails below the limits: `npm run lighthouse [address …]`.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import lighthouse from 'lighthouse';

const RUNS = 3;
const LEAST = { performance: 90, accessibility: 100 };
const PORT = 9333;
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const base = process.env.E2E_BASE_URL ?? 'http://localhost:8080';
const addresses = process.argv.length > 2 ? process.argv.slice(2) : ['/'];

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
const browser = spawn(
  installed ?? (await chromium.executablePath()),
  [
    ...FLAGS,
    `--remote-debugging-port=${PORT}`,
    `--user-data-dir=${mkdtempSync(join(tmpdir(), 'lighthouse-'))}`,
    'about:blank',
  ],
  { stdio: ['ignore', 'ignore', 'pipe'] },
);
await new Promise((resolve, reject) => {
  browser.stderr.on('data', (text) => String(text).includes('DevTools listening') && resolve(undefined));
  browser.on('exit', () => reject(new Error('The browser did not start.')));
});

let isShort = false;
for (const address of addresses) {
  for (const [category, score] of Object.entries(await medianScores(base + address))) {
    const least = LEAST[/** @type {keyof typeof LEAST} */ (category)];
    isShort ||= score < least;
    console.log(`${address} ${category}: ${score}, ${least}, ${score < least ? 'short' : 'ok'}`);
  }
}
browser.kill();
process.exitCode = isShort ? 1 : 0;

/** @param {string} url */
async function medianScores(url) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await scores(url));
  return {
    performance: median(runs.map((run) => run.performance)),
    accessibility: median(runs.map((run) => run.accessibility)),
  };
}

/** @param {string} url */
async function scores(url) {
  const result = await lighthouse(url, { port: PORT, onlyCategories: Object.keys(LEAST), logLevel: 'error' });
  const score = (/** @type {string} */ category) =>
    Math.round(100 * (result?.lhr.categories[category]?.score ?? 0));
  return { performance: score('performance'), accessibility: score('accessibility') };
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
