/** Colours are written in tokens.css and nowhere else. */
export default {
  extends: ['stylelint-config-standard'],
  rules: {
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': ['rgb', 'rgba', 'hsl', 'hsla', 'oklch'],
    'declaration-no-important': true,
    'no-descending-specificity': null,
    'custom-property-empty-line-before': null,
    'import-notation': 'url',
    'at-rule-empty-line-before': null,
  },
  overrides: [
    { files: ['src/design/tokens.css'], rules: { 'color-no-hex': null, 'function-disallowed-list': null } },
  ],
};
