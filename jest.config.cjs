/** Tests run on sources transformed file by file; `roots` keeps jest from crawling dist, caches and packages. */
module.exports = {
  roots: ['<rootDir>/tests'],
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '\\.tsx?$': '<rootDir>/tests/esbuild-transform.cjs' },
  moduleNameMapper: { '^mcqm:(templates|validators)$': '<rootDir>/tests/virtual/$1.ts' },
  globalSetup: '<rootDir>/tests/made/build-before-tests.cjs',
  testSequencer: '<rootDir>/tests/slow-first.cjs',
  transformIgnorePatterns: ['/node_modules/', '/.cache/'],
  testTimeout: 60_000,
  // Two workers: the gate's machine has two cores and the engine is heavy.
  maxWorkers: 2,
};
