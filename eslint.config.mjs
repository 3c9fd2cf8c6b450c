import boundaries from 'eslint-plugin-boundaries'
import tseslint from 'typescript-eslint'

const folders = {
  config: 'payload.config.ts',
  collections: 'collections/**',
  seed: 'seed/**',
  bench: 'bench/**',
  next: 'src/app/**',
  access: 'src/access/**',
  admin: 'src/admin/**',
  database: 'src/database/**',
  delivery: 'src/delivery/**',
  editorial: 'src/editorial/**',
  fields: 'src/fields/**',
  server: 'src/server/**',
  testing: 'src/testing/**',
  translation: 'src/translation/**',
  env: 'src/env.ts',
  base: 'src/*.ts',
}

/** Who may import whom; README's picture says why. What is not listed is refused. */
const mayImport = {
  config: ['collections', 'seed', 'access', 'admin', 'database', 'delivery', 'editorial', 'fields', 'server', 'translation', 'env', 'base'],
  collections: ['collections', 'access', 'fields', 'editorial', 'translation', 'base'],
  server: ['server', 'config', 'database', 'delivery', 'seed', 'translation', 'env', 'base'],
  seed: ['seed', 'config', 'collections', 'database', 'translation', 'env', 'base'],
  bench: ['bench', 'config', 'database', 'seed', 'server', 'testing', 'env', 'base'],
  next: ['next', 'config', 'admin'],
  admin: ['admin', 'access', 'translation', 'base'],
  translation: ['translation', 'access', 'database', 'base'],
  delivery: ['delivery', 'access', 'database', 'base'],
  editorial: ['editorial', 'access', 'base'],
  fields: ['fields', 'access', 'base'],
  access: ['access', 'base'],
  database: ['database', 'base'],
  testing: ['testing', 'config', 'access', 'database', 'server', 'seed', 'env', 'base'],
  env: ['base'],
  base: ['base'],
}

export default tseslint.config(
  { ignores: ['.next*/**', 'build/**', 'data/**', 'node_modules/**', 'next-env.d.ts', 'src/payload-types.ts', 'clients/typescript/src/api.ts', 'src/app/**/importMap.js', 'src/database/migrations/[0-9]*'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    plugins: { boundaries },
    settings: {
      'boundaries/include': ['src/**', 'collections/**', 'seed/**', 'bench/**', 'payload.config.ts'],
      // The first that fits: env.ts is none of the base.
      'boundaries/files': Object.entries(folders).map(([category, pattern]) => ({ category, pattern })),
      'boundaries/files-single-match': true,
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.mjs'] } },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only src/env.ts reads the environment: take the value from env() where the program starts.' },
      ],
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message: '{{from.file.categories}} may not import {{to.file.categories}}: see "Who may import whom" in README.md',
          policies: Object.entries(mayImport).map(([from, allow]) => ({
            from: { file: { categories: from } },
            allow: { to: { file: { categories: allow } } },
          })),
        },
      ],
    },
  },
  {
    // Tests and entry points set the scene: they may reach everything and set the environment.
    files: ['**/*.test.ts', '**/*.test.tsx', 'src/testing/**', 'src/env.ts', 'bench/**'],
    rules: { 'boundaries/dependencies': 'off', 'no-restricted-properties': 'off', '@typescript-eslint/no-explicit-any': 'off' },
  },
)
