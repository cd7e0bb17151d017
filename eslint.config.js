import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const product = (extension) =>
  ['core', 'mandates', 'addin', 'functions'].map((folder) => `${folder}/**/*.${extension}`);
const functionLines = (max) => ['error', { max, skipBlankLines: true, skipComments: true }];
const forbid = (selector, message) => ({ selector, message });

/** What the text of a cell must never reach. */
const markupSinks = [
  forbid(
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc)$/]',
    'Cell text must not become markup: make elements.',
  ),
  forbid('CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]', 'Make elements.'),
  forbid('JSXAttribute[name.name=/^(dangerouslySetInnerHTML|srcDoc)$/]', 'Make elements.'),
];

/** A catch that drops the error, or only logs it, hides a bug. */
const lostErrors = [
  forbid('CatchClause > BlockStatement[body.length=0]', 'Expected failures are values; bugs are not caught.'),
  forbid(
    'CatchClause > BlockStatement[body.length=1] > ExpressionStatement[expression.callee.object.name="console"]',
    'Logging an error is not handling it.',
  ),
];

// Formatting is Prettier's, the compiler's walls are its own, and what neither sees of the imports is in test/house/walls.test.ts.
export default defineConfig(
  { ignores: ['**/node_modules/', 'dist/', '.tsbuild/', 'test/bench/peers/', '.stryker-tmp/', 'reports/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.ts'], defaultProject: 'tsconfig.base.json' },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-else-return': 'error',
      'no-eval': 'error',
      'no-param-reassign': 'error',
      'no-restricted-syntax': ['error', ...markupSinks, ...lostErrors],
      '@typescript-eslint/consistent-type-imports': 'error',
      // `onClick={() => choose(tab)}` says what it does; braces would not say more.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Presence is `=== undefined`, never truthiness: zero is a limit, and an empty text is a text.
      '@typescript-eslint/strict-boolean-expressions': [
        'error',
        { allowString: false, allowNumber: false, allowNullableObject: false },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
    },
  },
  {
    files: product('{ts,tsx}'),
    rules: { 'max-lines': ['error', 150], 'max-lines-per-function': functionLines(30), 'no-console': 'error' },
  },
  // A component is mostly markup, one element or attribute a line with its closing tag, and reads longer than it is.
  { files: product('tsx'), rules: { 'max-lines-per-function': functionLines(40) } },
  { files: ['functions/local/**'], rules: { 'no-console': 'off' } },
  {
    // Tests look at JSON as it comes off the wire; a wrong guess of its shape fails the expectation.
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
