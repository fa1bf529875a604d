import { useI18n } from 'vue-i18n';
import { countryName, languageName } from '@/shared/format';
import type { FacetName } from './query';

/** Names of the codes that a library item carries. A code without a name is shown as it is. */
export function useLabels() {
  const { t, te } = useI18n();

  function named(group: string, code: string): string {
    const key = `library.${group}.${code}`;
    return te(key) ? t(key) : code;
  }

  function label(facet: FacetName, value: string): string {
    if (facet === 'country') return countryName(value);
    if (facet === 'language') return languageName(value);
    return named(facet, value);
  }

  /** "9a" is letter a of principle 9. */
  function principle(code: string): string {
    const key = `library.principle.p${code}`;
    const whole = `library.principle.p${code.replace(/[a-z]+$/, '')}`;
    return te(key) ? t(key) : te(whole) ? t(whole) : '';
  }

  return { label, named, principle };
}
