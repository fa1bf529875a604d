import { watch } from 'vue';
import { answer, api } from '@/api/client';
import type { LibraryItemView } from '@/api/types';
import { takeInitial } from '@/shared/initialPage';
import { useLoad } from '@/shared/useLoad';

/** One item of the library, by the number in its address. */
export function useLibraryItem(number: () => string) {
  const { data: item, problem, busy, load } = useLoad<LibraryItemView>();

  function read(): Promise<void> {
    const params = { path: { number: Number(number()) } };
    return load(() => answer(api.GET('/api/library/items/number/{number}', { params })));
  }

  const given = takeInitial() as LibraryItemView | undefined;
  if (given && String(given.number) === number()) item.value = given;
  else void read();
  watch(number, () => {
    item.value = null;
    void read();
  });

  return { item, problem, busy, read };
}
