import { computed, watch } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { answer, api } from '@/api/client';
import type { LibraryPage } from '@/api/types';
import { takeInitial } from '@/shared/initialPage';
import { useLoad } from '@/shared/useLoad';
import { readQuestion, writeQuestion, type LibraryQuestion } from './query';

/** Answers of this visit by address, so that going back shows at once what was there. */
const seen = new Map<string, LibraryPage>();
const remembered = 20;

function remember(key: string, result: LibraryPage): LibraryPage {
  seen.delete(key);
  seen.set(key, result);
  const oldest = seen.keys().next().value;
  if (seen.size > remembered && oldest !== undefined) seen.delete(oldest);
  return result;
}

/** The search whose question is the page's address. */
export function useLibrarySearch() {
  const route = useRoute();
  const router = useRouter();
  const { data: result, problem, busy, load } = useLoad<LibraryPage>();
  const question = computed(() => readQuestion(route.query));
  const key = computed(() => JSON.stringify(writeQuestion(question.value)));

  async function read(): Promise<void> {
    const known = seen.get(key.value);
    if (known) {
      result.value = known;
      return;
    }
    const { q, facets, principle, sort, after } = question.value;
    const address = key.value;
    const query = { q, ...facets, principle, sort: sort ?? undefined, after: after ?? undefined };
    await load(async () =>
      remember(address, await answer(api.GET('/api/library/items', { params: { query } }))),
    );
  }

  async function ask(next: LibraryQuestion): Promise<void> {
    await router.push({ path: '/library', query: writeQuestion(next) });
  }

  const given = takeInitial() as LibraryPage | undefined;
  if (given) result.value = remember(key.value, given);
  else void read();
  watch(key, () => {
    if (route.name === 'library') void read();
  });

  return { question, result, problem, busy, ask, retry: read };
}

/** After an editor's change the remembered answers are no longer true. */
export function forgetSearches(): void {
  seen.clear();
}
