import vueI18n from '@intlify/eslint-plugin-vue-i18n';
import boundaries from 'eslint-plugin-boundaries';
import vue from 'eslint-plugin-vue';
import accessibility from 'eslint-plugin-vuejs-accessibility';
import tseslint from 'typescript-eslint';
import vueParser from 'vue-eslint-parser';

const rooms = ['account', 'library', 'campaign', 'survey', 'discussion', 'notification', 'site'];

export default tseslint.config(
  { ignores: ['tools/worker.js', 'dist', 'target', '.tmp', 'src/api/schema.d.ts', 'test-results', 'public'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  ...vue.configs['flat/recommended'],
  ...accessibility.configs['flat/recommended'],
  {
    languageOptions: {
      parser: vueParser,
      parserOptions: {
        parser: tseslint.parser,
        extraFileExtensions: ['.vue'],
        projectService: {
          allowDefaultProject: ['eslint.config.js', 'stylelint.config.js', 'tools/*.mjs', 'tools/*.cjs'],
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // Text that is empty is as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // The functions of vue-i18n do not use this.
      '@typescript-eslint/unbound-method': 'off',
      'max-lines': ['error', { max: 250 }],
    },
  },
  {
    // The formatter has the last word on how a template is laid out.
    files: ['**/*.vue'],
    rules: {
      'vue/html-indent': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/require-default-prop': 'off',
      'vue/multi-word-component-names': 'off',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/component-api-style': ['error', ['script-setup']],
      // Labels stand beside their field, tied by id.
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
      'vuejs-accessibility/form-control-has-label': 'off',
      // Content often comes from a component, which the rule cannot see.
      'vuejs-accessibility/heading-has-content': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,vue}'],
    ignores: ['**/*.e2e.ts', '**/*.test.ts'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { './tools/resolver.cjs': {} },
      'boundaries/elements': [
        { type: 'api', pattern: 'src/api' },
        { type: 'design', pattern: 'src/design' },
        { type: 'shared', pattern: 'src/shared' },
        { type: 'feature', pattern: 'src/features/*', capture: ['feature'] },
        { type: 'start', pattern: 'src' },
      ],
      'boundaries/files': [{ category: 'routes', pattern: '**/routes.ts' }],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            { from: { element: { type: 'api' } }, allow: { to: { element: { type: 'api' } } } },
            { from: { element: { type: 'design' } }, allow: { to: { element: { type: 'design' } } } },
            {
              from: { element: { type: 'shared' } },
              allow: { to: { element: { types: { anyOf: ['api', 'design', 'shared'] } } } },
            },
            {
              from: { element: { type: 'feature' } },
              allow: { to: { element: { types: { anyOf: ['api', 'design', 'shared'] } } } },
            },
            // A room knows itself and no other.
            ...rooms.map((feature) => ({
              from: { element: { type: 'feature', captured: { feature } } },
              allow: { to: { element: { type: 'feature', captured: { feature } } } },
            })),
            {
              from: { element: { type: 'start' } },
              allow: { to: { element: { types: { anyOf: ['start', 'shared', 'design', 'api'] } } } },
            },
            // From outside, a room is its addresses.
            {
              from: { element: { type: 'start' } },
              allow: { to: { element: { type: 'feature' }, file: { categories: 'routes' } } },
            },
            { allow: { to: { module: { origin: 'external' } } } },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,vue}'],
    plugins: { '@intlify/vue-i18n': vueI18n },
    settings: {
      'vue-i18n': {
        localeDir: { pattern: './src/**/messages/{en,fr,es,ar}.json', localeKey: 'file' },
        messageSyntaxVersion: '^11.0.0',
      },
    },
    rules: {
      '@intlify/vue-i18n/no-missing-keys': 'error',
      '@intlify/vue-i18n/no-raw-text': ['error', { ignorePattern: '^[\\s\\d.,:;·()/“”„«»…+→–-]*$' }],
      '@intlify/vue-i18n/no-v-html': 'error',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    ...tseslint.configs.disableTypeChecked,
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['**/*.test.ts'], rules: { '@intlify/vue-i18n/no-missing-keys': 'off' } },
);
