import { watch } from 'vue';
import { answer, api } from '@/api/client';
import type { NewsView } from '@/api/types';
import { takeInitial } from '@/shared/initialPage';
import { language } from '@/shared/languages';
import { useLoad } from '@/shared/useLoad';

/** One news item, by the number in its address, in the language of the page. */
export function useNewsItem(number: () => string) {
  const { data: item, problem, busy, load } = useLoad<NewsView>();

  function read(): Promise<void> {
    const params = { path: { number: Number(number()) }, query: { language } };
    return load(() => answer(api.GET('/api/news/number/{number}', { params })));
  }

  const given = takeInitial() as NewsView | undefined;
  if (given && String(given.number) === number()) item.value = given;
  else void read();
  watch(number, () => {
    item.value = null;
    void read();
  });

  return { item, problem, busy };
}
