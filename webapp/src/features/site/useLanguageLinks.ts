import { computed } from 'vue';
import { useRoute } from 'vue-router';
import { language, languageNames, languages, prefixOf } from '@/shared/languages';

/** This page's address in each interface language. */
export function useLanguageLinks() {
  const route = useRoute();
  const links = computed(() =>
    languages.map((target) => ({
      language: target,
      name: languageNames[target],
      current: target === language,
      href: `${prefixOf(target)}${route.fullPath}`,
    })),
  );
  return { links };
}
