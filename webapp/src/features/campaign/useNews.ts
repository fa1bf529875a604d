import { computed, watch } from 'vue';
import { useRoute } from 'vue-router';
import { answer, api } from '@/api/client';
import type { NewsList } from '@/api/types';
import { takeInitial } from '@/shared/initialPage';
import { language } from '@/shared/languages';
import { useLoad } from '@/shared/useLoad';

/** The part of the news that the page's address names. */
export function useNews(year: () => string | undefined) {
  const route = useRoute();
  const { data: news, problem, busy, load } = useLoad<NewsList>();
  const after = computed(() => (typeof route.query.after === 'string' ? route.query.after : undefined));

  function read(): Promise<void> {
    const query = { language, year: year(), after: after.value };
    return load(() => answer(api.GET('/api/news', { params: { query } })));
  }

  const given = takeInitial() as NewsList | undefined;
  if (given) news.value = given;
  else void read();
  watch([year, after], () => {
    if (route.name === 'news' || route.name === 'news-archive') void read();
  });

  return { news, after, problem, busy, retry: read };
}
