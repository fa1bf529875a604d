import { watch } from 'vue';
import { answer, api } from '@/api/client';
import type { AppealView } from '@/api/types';
import { takeInitial } from '@/shared/initialPage';
import { language } from '@/shared/languages';
import { useLoad } from '@/shared/useLoad';
import { useSession } from '@/shared/useSession';

/** One appeal, by the number in its address; read again when the reader signs in, who may then see and do more. */
export function useAppeal(number: () => string) {
  const { data: appeal, problem, busy, load } = useLoad<AppealView>();
  const { signedIn } = useSession();

  function read(): Promise<void> {
    const params = { path: { number: Number(number()) }, query: { language } };
    return load(() => answer(api.GET('/api/appeals/number/{number}', { params })));
  }

  const given = takeInitial() as AppealView | undefined;
  if (given && String(given.number) === number()) {
    appeal.value = given;
    if (signedIn.value) void read();
  } else void read();
  watch(number, () => {
    appeal.value = null;
    void read();
  });
  watch(signedIn, read);
  return { appeal, problem, busy, read };
}
