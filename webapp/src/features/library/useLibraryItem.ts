import { watch } from 'vue';
import { answer, api } from '@/api/client';
import type { LibraryItemView } from '@/api/types';
import { takeInitial } from '@/shared/initialPage';
import { asProblem, useLoad } from '@/shared/useLoad';
import { useSession } from '@/shared/useSession';

/** One item of the library, by the number in its address. */
export function useLibraryItem(number: () => string) {
  const { data: item, problem, busy, load } = useLoad<LibraryItemView>();
  const { known, signedIn, status } = useSession();

  function ask(): Promise<LibraryItemView> {
    const params = { path: { number: Number(number()) } };
    return answer(api.GET('/api/library/items/number/{number}', { params }));
  }

  /** An editor is shown what readers are not: whether one asks may be known only after the first answer. */
  async function askAgain(cause: unknown): Promise<LibraryItemView> {
    if (asProblem(cause).status !== 404) throw cause;
    await known();
    if (!signedIn.value) throw cause;
    return ask();
  }

  function read(): Promise<void> {
    const early = status.value === 'checking';
    return load(() => (early ? ask().catch(askAgain) : ask()));
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
