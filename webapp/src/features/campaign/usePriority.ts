import { watch } from 'vue';
import { answer, api } from '@/api/client';
import type { PriorityView } from '@/api/types';
import { takeInitial } from '@/shared/initialPage';
import { useLoad } from '@/shared/useLoad';
import { useSession } from '@/shared/useSession';

/** One priority, by the number in its address; read again when the reader signs in, who may then see and do more. */
export function usePriority(number: () => string) {
  const { data: priority, problem, busy, load } = useLoad<PriorityView>();
  const { signedIn } = useSession();

  function read(): Promise<void> {
    const params = { path: { number: Number(number()) } };
    return load(() => answer(api.GET('/api/priorities/number/{number}', { params })));
  }

  const given = takeInitial() as PriorityView | undefined;
  if (given && String(given.number) === number()) {
    priority.value = given;
    if (signedIn.value) void read();
  } else void read();
  watch(number, () => {
    priority.value = null;
    void read();
  });
  watch(signedIn, read);
  return { priority, problem, busy, read };
}
