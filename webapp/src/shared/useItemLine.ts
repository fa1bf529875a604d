import { useI18n } from 'vue-i18n';
import type { LibraryHit } from '@/api/types';
import { countryName, formatList, formatYears } from './format';

type Placed = Pick<LibraryHit, 'countries' | 'global'>;

/** Short lines that tell what a library item is and which places it concerns. */
export function useItemLine() {
  const { t } = useI18n();

  /** Up to three countries by name, then how many more. */
  function places(item: Placed): string {
    const names = item.countries.slice(0, 3).map(countryName);
    if (item.global) names.unshift(t('library.item.global'));
    const rest = item.countries.length - 3;
    if (rest > 0) names.push(t('library.item.moreCountries', { count: rest }, rest));
    return formatList(names);
  }

  function line(item: Placed & Pick<LibraryHit, 'kind' | 'yearFrom' | 'yearTo'>): string {
    const years = formatYears(item.yearFrom, item.yearTo);
    return formatList([t(`library.kind.${item.kind}`), years, places(item)].filter((part) => part !== ''));
  }

  return { line, places };
}
