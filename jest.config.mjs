const transform = {
  '^.+\\.(tsx?|mjs)$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic', importSource: 'preact' } },
      },
    },
  ],
};

const project = (displayName, rest) => ({
  displayName,
  transform,
  testEnvironment: 'node',
  // Style is for the build: what it styles runs without it.
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/no-style.cjs' },
  rootDir: import.meta.dirname,
  transformIgnorePatterns: ['/node_modules/(?!(preact|@preact)/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/build', '<rootDir>/artefacts'],
  ...rest,
});

export default {
  // The built bundle and the local host are what the tests run: built once, before all.
  globalSetup: '<rootDir>/tools/test-setup.mjs',
  // The default leaves one core out, which on a machine with two is half of it.
  maxWorkers: '100%',
  projects: [
    project('unit', {
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/browser/', '<rootDir>/test/pictures/'],
    }),
    project('browser', {
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/tools/browser-setup.mjs',
      globalTeardown: '<rootDir>/tools/browser-teardown.mjs',
    }),
  ],
  testTimeout: 90_000,
};
