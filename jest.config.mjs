/** Jest runs the TypeScript sources as native ES modules; types are checked by `npm run typecheck`. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{apps,libs,scripts,test,bench}/**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  moduleNameMapper: {
    '^@app/(contracts|messaging|service-kit|testing)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  testPathIgnorePatterns: ['/node_modules/'],
  // No spec asserts how quick something is (bench/ does), and a busy machine has been seen five times slower: bounds are
  // there to end what hangs.
  testTimeout: 600_000,
  maxWorkers: 2,
  // Jest does not free the ES modules of a spec file (node:vm), so a worker grows with every file it runs: to 2.5 GB over
  // the whole suite, where a spec of much work took four times as long as in a new worker (2026-11).
  workerIdleMemoryLimit: '1GB',
};
