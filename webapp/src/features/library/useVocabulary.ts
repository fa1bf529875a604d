import { computed } from 'vue';
import { answer, api } from '@/api/client';
import type { Vocabulary } from '@/api/types';
import { useLoad } from '@/shared/useLoad';
import { useLabels } from './useLabels';

/** The closed lists of the library with their names, read once a visit. */
const { data, load } = useLoad<Vocabulary>();

export function useVocabulary() {
  const { named, principle } = useLabels();
  if (!data.value) void load(() => answer(api.GET('/api/library/vocabulary')));

  const list = (values: readonly string[] | undefined, name: (code: string) => string) =>
    (values ?? []).map((value) => ({ value, label: name(value) }));

  return {
    kinds: computed(() => list(data.value?.kinds, (code) => named('kind', code))),
    regions: computed(() => list(data.value?.regions, (code) => named('region', code))),
    themes: computed(() => list(data.value?.themes, (code) => named('theme', code))),
    organisationTypes: computed(() =>
      list(data.value?.organisationTypes, (code) => named('organisationType', code)),
    ),
    principles: computed(() => list(data.value?.principles, (code) => `${code} ${principle(code)}`)),
  };
}
