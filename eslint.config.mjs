import next from 'eslint-config-next/core-web-vitals';
import tseslint from 'typescript-eslint';

const ENV_READERS = [
  'lib/env.ts',
  'scripts/**',
  'test/**',
  'e2e/**',
  '**/*.test.ts',
  'prisma.config.ts',
  'playwright.config.ts',
];

/** What may not be written, and why: each message is the reason. */
const restrictedSyntax = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'The environment is parsed once, in lib/env.ts.',
  },
];

const restrictedClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Ask lib/clock.ts, so that a test can stop the clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Ask lib/clock.ts, so that a test can stop the clock.',
  },
];

export default tseslint.config(
  {
    ignores: [
      '.next/**',
      '.next-*/**',
      'data/**',
      'generated/**',
      'next-env.d.ts',
      'test-results/**',
      'playwright-report/**',
      // Made by a start and a build from sources that are checked: a checkout that ran once is judged like a new one.
      '.cache/**',
      'public/assets/site.js',
    ],
  },
  ...next,
  ...tseslint.configs.recommended,
  {
    rules: {
      'no-restricted-syntax': ['error', ...restrictedSyntax],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Public pages ship no framework script, so a plain link is the right one; desk pages choose for themselves.
      '@next/next/no-html-link-for-pages': 'off',
      // Pictures are resized when they are uploaded; the optimizer would be a proxy that strangers can drive (V10).
      '@next/next/no-img-element': 'off',
    },
  },
  {
    files: ['lib/**/*.ts', 'components/**/*.{ts,tsx}', 'app/**/*.{ts,tsx}'],
    ignores: ['lib/clock.ts', 'lib/log.ts', '**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...restrictedSyntax, ...restrictedClock] },
  },
  { files: ENV_READERS, rules: { 'no-restricted-syntax': 'off' } },
  // Playwright calls its fixtures' continuation `use`; nothing there is React.
  { files: ['e2e/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
);
