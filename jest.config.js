/**
 * unit: src, mirrored. dist: the committed bundle, run as the runner runs it. servers: real servers, installed by .ci/run.
 * @type {import('jest').Config}
 */
const common = {
  testEnvironment: 'node',
  sandboxInjectedGlobals: ['ArrayBuffer', 'String'],
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
}

export default {
  // For a machine that has other work too; what is measured is measured by benchmarks.
  testTimeout: 30_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      roots: ['<rootDir>/__tests__'],
      testPathIgnorePatterns: ['/__tests__/dist/', '/__tests__/servers/'],
    },
    { ...common, displayName: 'dist', roots: ['<rootDir>/__tests__/dist'] },
    { ...common, displayName: 'servers', roots: ['<rootDir>/__tests__/servers'] },
  ],
}
