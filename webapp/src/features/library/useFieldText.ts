import { useI18n } from 'vue-i18n';
import type { LibraryItemDraft } from '@/api/types';
import { countryName, formatList, languageName } from '@/shared/format';
import type { DraftField } from './itemDraft';
import { useLabels } from './useLabels';

/** One field of an item as text, for setting two versions side by side. */
export function useFieldText() {
  const { t } = useI18n();
  const { named } = useLabels();

  function text(field: DraftField, item: Pick<LibraryItemDraft, DraftField>): string {
    switch (field) {
      case 'kind':
        return named('kind', item.kind);
      case 'language':
        return languageName(item.language);
      case 'countries':
        return formatList(item.countries.map(countryName));
      case 'languages':
        return formatList(item.languages.map(languageName));
      case 'regions':
        return formatList(item.regions.map((code) => named('region', code)));
      case 'themes':
        return formatList(item.themes.map((code) => named('theme', code)));
      case 'principles':
        return formatList(item.principles);
      case 'organisations':
        return formatList(item.organisations.map((entry) => entry.name));
      case 'references':
        return item.references
          .map((entry) => `${entry.title}${entry.year ? `, ${String(entry.year)}` : ''}`)
          .join('\n');
      case 'global':
        return item.global ? t('library.item.global') : t('shared.none');
      default:
        return String(item[field] ?? '') || t('shared.none');
    }
  }

  return { text };
}
