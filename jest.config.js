/** One runner, one project per room; workers of a parser or PGlite load the built JS, so `npm test` builds first. */
const swc = ['@swc/jest', { swcrc: true, configFile: `${__dirname}/.swcrc` }];
const room = (displayName, rootDir, testMatch) => ({
  displayName,
  rootDir: `${__dirname}/${rootDir}`,
  testEnvironment: 'node',
  testMatch: testMatch ?? ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  // Published as ES modules only, which Jest loads no other way.
  transform: { '^.+\\.ts$': swc, '/node_modules/meilisearch/.+\\.js$': swc },
  transformIgnorePatterns: ['/node_modules/(?!meilisearch/)'],
  moduleNameMapper: {
    '^@tacit/(ingest|knowledge|persona)$': `${__dirname}/libs/$1/src/index.ts`,
    '^@tacit/(ingest|knowledge|persona)/testing$': `${__dirname}/libs/$1/src/testing/index.ts`,
    '^@tacit/tools$': `${__dirname}/tools/support/index.ts`,
  },
});

module.exports = {
  // A limit for what hangs, not a measure: a busy machine may need half a minute to create a database.
  testTimeout: 120_000,
  // By itself Jest leaves a core free, which on a machine of two doubles the time.
  maxWorkers: '100%',
  reporters: ['default', `${__dirname}/tools/test-reporter.cjs`],
  projects: [
    room('ingest', 'libs/ingest'),
    room('knowledge', 'libs/knowledge'),
    room('persona', 'libs/persona'),
    room('server', 'apps/server', ['**/*.spec.ts', '**/*.int-spec.ts']),
    room('tools', 'tools'),
    room('web', 'apps/web'),
    room('architecture', 'test/architecture'),
    room('process', 'test/process'),
    // Need PostgreSQL and Redis: `npm run test:servers`.
    room('servers', 'test/servers'),
    // Need Chromium: `npm run test:e2e`, `npm run screenshots`.
    room('e2e', 'test/e2e', ['**/*.e2e-spec.ts']),
    room('screenshots', 'test/screenshots', ['**/*.shots.ts']),
  ],
};
