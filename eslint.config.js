import eslint from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import lingui from 'eslint-plugin-lingui';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import { existsSync, readdirSync } from 'node:fs';
import tseslint from 'typescript-eslint';

const features = existsSync('web/src/features') ? readdirSync('web/src/features') : [];

/** Imports point one way: app → features → shared; a feature never sees another one. */
const importZones = [
  zone('web/src/shared/**', ['^@/(app|features)/']),
  ...features.map((name) =>
    zone(`web/src/features/${name}/**`, ['^@/(app|features)/', '^\\.\\./']),
  ),
];

function zone(folder, regexes) {
  return {
    files: [`${folder}/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: regexes.map((regex) => ({ regex, message: 'Crosses an import zone.' })) },
      ],
    },
  };
}

const bannedSyntax = [
  {
    selector: 'TSAsExpression:not([typeAnnotation.typeName.name="const"])',
    message: 'Narrow the type instead of asserting it.',
  },
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
];

const ukrainian = '[value=/[а-яіїєґ]/i]';
const bareWords = [
  `JSXElement:not([openingElement.name.name="Trans"]) > JSXText${ukrainian}`,
  `JSXFragment > JSXText${ukrainian}`,
  `:not(JSXAttribute) > Literal${ukrainian}`,
  `JSXOpeningElement:not([name.name="Plural"]) > JSXAttribute > Literal${ukrainian}`,
  ':not(TaggedTemplateExpression) > TemplateLiteral > TemplateElement[value.raw=/[а-яіїєґ]/i]',
].map((selector) => ({ selector, message: 'Words of the screen go through Lingui.' }));

const hexColour = {
  selector: 'Literal[value=/^#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})$/]',
  message: 'Colours live in app/theme.ts alone.',
};

const bareDialog = {
  selector:
    'ImportDeclaration[source.value="@mantine/core"] > ImportSpecifier[imported.name=/^(Modal|Drawer)$/]',
  message: 'Take Dialog or SideDialog of shared/ui: they give the keyboard back when they close.',
};

export default defineConfig(
  globalIgnores(['eslint.config.js', '**/dist/', '**/*.d.ts', '.venv/', 'data/', 'web/public/', 'kramar/', 'fakes/']),
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    files: ['{web,widget}/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict],
    rules: {
      'max-lines': ['error', 250],
      // Clients' recordings come without captions.
      'jsx-a11y/media-has-caption': 'off',
    },
  },
  {
    // A test is no component: compiling each, as these rules do, would tell nothing.
    files: ['web/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    files: ['widget/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    // Preact keeps the rules of hooks; those of React's compiler do not concern it.
    rules: { 'react-hooks/rules-of-hooks': 'error' },
  },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      'no-restricted-syntax': ['error', ...bannedSyntax, hexColour],
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', { max: 80, skipComments: true, IIFEs: true }],
      'max-params': ['error', 4],
      complexity: ['error', 14],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['web/src/**/*.{ts,tsx}'],
    ignores: ['web/src/shared/i18n/languageNames.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...bannedSyntax, ...bareWords, hexColour, bareDialog],
    },
  },
  {
    files: ['web/src/shared/ui/{Dialog,ViewerFrame}.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...bannedSyntax, ...bareWords, hexColour] },
  },
  {
    files: ['web/src/**/*.tsx'],
    ignores: ['**/*.test.tsx'],
    plugins: { lingui },
    rules: {
      'lingui/t-call-in-function': 'error',
      'lingui/no-single-tag-to-translate': 'error',
      'lingui/no-single-variables-to-translate': 'error',
    },
  },
  {
    files: ['web/src/app/theme.ts', 'widget/src/shared/color.ts'],
    rules: { 'no-restricted-syntax': ['error', ...bannedSyntax] },
  },
  {
    files: ['*.config.{js,ts}', '{web,widget}/*.config.ts'],
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['**/*.test.{ts,tsx}', '**/testing/**'],
    rules: {
      'no-restricted-syntax': ['error', ...bannedSyntax],
      'max-lines-per-function': ['error', { max: 40 }],
      'max-lines': 'off',
    },
  },
  {
    // Reads documents whose shape only the type maker knows.
    files: ['web/makeTypes.ts'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['web/checkSize.ts'], rules: { 'no-console': 'off' } },
  importZones,
);
