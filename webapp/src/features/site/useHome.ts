import { answer, api } from '@/api/client';
import type { LibraryPage } from '@/api/types';
import { takeInitial } from '@/shared/initialPage';
import { useLoad } from '@/shared/useLoad';

/** What the home page shows of the library: how much there is, and what is new. */
export function useHome() {
  const { data: library, problem, load } = useLoad<LibraryPage>();
  const given = takeInitial() as LibraryPage | undefined;
  if (given) library.value = given;
  else
    void load(() =>
      answer(api.GET('/api/library/items', { params: { query: { sort: 'newest', limit: 4 } } })),
    );
  return { library, problem };
}
