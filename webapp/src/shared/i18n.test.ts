import { describe, expect, it } from 'vitest';
import { makeI18n } from './i18n';
import type { Language } from './languages';

function counting(language: Language, text: string): (count: number) => string {
  const i18n = makeI18n(language, { things: text });
  const { t } = i18n.global as unknown as { t: (key: string, named: object, plural: number) => string };
  return (count) => t('things', { count }, count);
}

describe('counting', () => {
  it('has six forms in Arabic', () => {
    const said = counting('ar', 'none | one | two | few {count} | many {count} | other {count}');
    expect([0, 1, 2, 3, 11, 100].map(said)).toEqual(['none', 'one', 'two', 'few 3', 'many 11', 'other 100']);
  });

  it('takes the singular for zero in French, and the plural in English and Spanish', () => {
    expect(counting('fr', 'un | plusieurs')(0)).toBe('un');
    expect(counting('fr', 'un | plusieurs')(2)).toBe('plusieurs');
    expect(counting('en', 'one | many')(0)).toBe('many');
    expect(counting('es', 'uno | varios')(1)).toBe('uno');
  });
});
