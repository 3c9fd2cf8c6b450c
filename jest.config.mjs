/** Jest runs ES modules: NODE_OPTIONS="--experimental-vm-modules --conditions=production" (src/launcher/test.mjs sets them). */
export default {
  testEnvironment: 'node',
  // No test is about time: on a slow machine it takes longer, and passes.
  testTimeout: 120_000,
  // Lexical's default entries use top-level await, which ends Node 20 at random; these do not.
  testEnvironmentOptions: { customExportConditions: ['production', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^@payload-config$': '<rootDir>/payload.config.ts' },
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
        module: { type: 'es6' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/'],
  modulePathIgnorePatterns: ['<rootDir>/\\.next', '<rootDir>/build'],
  testMatch: ['<rootDir>/{src,collections,seed,bench,clients}/**/*.test.{ts,tsx}'],
}
