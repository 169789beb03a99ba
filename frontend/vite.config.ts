import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const backend = process.env.BACKEND_URL ?? 'http://localhost:8080';

/** Pages on which nobody starts. */
const LATER_PAGE =
  /assets\/(Definition|Retirement|Observation|Target|IndicatorSet|Theme|ComparatorGroup|Import|History|Profile|SignedOut|Accessibility|Privacy)/;

export default defineConfig({
  plugins: [react()],
  css: {
    // govuk-frontend still carries one old browser hack, which the minifier would otherwise refuse.
    lightningcss: { errorRecovery: true },
    preprocessorOptions: { scss: { loadPaths: ['node_modules'], quietDeps: true } },
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(['/v1', '/problems'].map((path) => [path, backend])),
  },
  build: {
    target: 'es2022',
    // The size check reads from it which files the first page loads.
    manifest: true,
    // A strict Content-Security-Policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // The first page need not know the parts of pages that come later: those name them themselves.
      resolveDependencies: (page, parts) =>
        LATER_PAGE.test(page) ? parts.filter((part) => part.endsWith('.css')) : parts,
    },
    rolldownOptions: {
      output: {
        // One file of what changes only with the libraries: it compresses best and stays cached over our releases.
        // What only later pages need of them, forms and endless lists, is left to those pages.
        codeSplitting: {
          groups: [
            {
              name: 'libraries',
              test: /node_modules\/(react|react-dom|scheduler|@tanstack|openapi-fetch)\/(?!.*(mutationObserver|useMutation|infiniteQueryObserver|useInfiniteQuery)\.js)/,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}'],
      exclude: ['src/testing/**', 'src/**/*.test.{ts,tsx}', 'src/api/schema.d.ts'],
    },
  },
});
