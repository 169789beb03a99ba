import { readFileSync } from 'node:fs';

/** @type {Record<string, { file: string, css?: string[], imports?: string[] }>} */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/**
 * Every file that a chunk and its static imports load.
 *
 * @param {string} key
 * @param {Set<string>} seen
 * @returns {string[]}
 */
function filesOf(key, seen = new Set()) {
  if (seen.has(key)) return [];
  seen.add(key);
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`The build has no ${key}.`);
  return [chunk.file, ...(chunk.css ?? []), ...(chunk.imports ?? []).flatMap((next) => filesOf(next, seen))];
}

const firstPage = [...new Set(filesOf('index.html'))].map((file) => `dist/${file}`);

export default [
  {
    name: 'initial JavaScript',
    path: firstPage.filter((f) => f.endsWith('.js')),
    limit: '115 kB',
    gzip: true,
  },
  { name: 'initial CSS', path: firstPage.filter((f) => f.endsWith('.css')), limit: '14 kB', gzip: true },
];
