const tests = '\\.test\\.tsx?$|^src/testing/|^e2e/';

/**
 * A folder of `src` may import itself, the named other folders, and packages; nothing else of ours.
 *
 * @param {string} folder
 * @param {string[]} others
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
const mayImport = (folder, ...others) => ({
  name: `${folder}-imports`,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: tests },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...others].join('|')})/` },
});

/**
 * @param {string} folder
 * @param {string[]} packages
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
const mayNotUsePackage = (folder, packages) => ({
  name: `${folder}-packages`,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: tests },
  to: { path: `node_modules/(${packages.join('|')})/` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'features-apart',
      comment: 'Features meet by link, never by import.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'features-by-the-front-door',
      comment: 'Outside a feature only its routes are known.',
      severity: 'error',
      from: { pathNot: '^src/features/' },
      to: { path: '^src/features/', pathNot: '^src/features/[^/]+/routes\\.tsx$' },
    },
    mayImport('features', 'api', 'auth', 'routing', 'ui', 'lib'),
    mayImport('auth', 'api', 'ui', 'lib'),
    mayImport('api', 'lib'),
    mayImport('routing', 'lib'),
    mayImport('ui', 'lib'),
    mayImport('lib'),
    mayNotUsePackage('ui', ['@tanstack', 'openapi-fetch', 'oidc-client-ts', 'react-oidc-context']),
    mayNotUsePackage('lib', ['react', 'react-dom', '@tanstack', 'openapi-fetch']),
    {
      name: 'testing-is-for-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: '^src/testing/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js'],
    },
  },
};
