import { answer, api } from '@/api/client';
import type { LibraryPage, NewsList } from '@/api/types';
import { takeInitial } from '@/shared/initialPage';
import { language } from '@/shared/languages';
import { useLoad } from '@/shared/useLoad';

/** What the server wrote into the home page: an answer of each room that shows something there. */
interface Home {
  library: LibraryPage;
  news: NewsList;
}

/** What the home page shows of the rooms: the latest news, how much the library holds, and what is new in it. */
export function useHome() {
  const { data: library, problem, load } = useLoad<LibraryPage>();
  const { data: news, load: loadNews } = useLoad<NewsList>();
  const given = takeInitial() as Home | undefined;
  if (given) {
    library.value = given.library;
    news.value = given.news;
  } else {
    void load(() =>
      answer(api.GET('/api/library/items', { params: { query: { sort: 'newest', limit: 4 } } })),
    );
    void loadNews(() => answer(api.GET('/api/news', { params: { query: { language, limit: 5 } } })));
  }
  return { library, news, problem };
}
