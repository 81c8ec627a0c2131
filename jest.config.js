export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  // Tests that need a browser run with `npm run test:browser`, those that take minutes with `npm run test:heavy`.
  testPathIgnorePatterns: ['/node_modules/', '\\.(browser|heavy)\\.test\\.ts$'],
  extensionsToTreatAsEsm: ['.ts'],
  // Node strips the types itself; sources import './x.js', so the extension is taken off for jest.
  // One folder for all temporary files, empty at the end.
  globalSetup: '<rootDir>/__tests__/helpers/global-setup.ts',
  globalTeardown: '<rootDir>/__tests__/helpers/global-teardown.ts',
  transform: {},
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // Most of the time goes into processes that wait for answers, so no core is kept free.
  maxWorkers: '100%',
  // Many tests start processes, and five seconds are soon over on a busy machine.
  testTimeout: 30_000,
};
