import { watch } from 'vue';
import { answer, api } from '@/api/client';
import type { EventView } from '@/api/types';
import { takeInitial } from '@/shared/initialPage';
import { language } from '@/shared/languages';
import { useLoad } from '@/shared/useLoad';
import { useSession } from '@/shared/useSession';

/** One event, by the number in its address; read again when the reader signs in, who may then see and do more. */
export function useEvent(number: () => string) {
  const { data: event, problem, busy, load } = useLoad<EventView>();
  const { signedIn } = useSession();

  function read(): Promise<void> {
    const params = { path: { number: Number(number()) }, query: { language } };
    return load(() => answer(api.GET('/api/events/number/{number}', { params })));
  }

  const given = takeInitial() as EventView | undefined;
  const fits = given !== undefined && String(given.number) === number();
  if (fits) event.value = given;
  if (!fits || signedIn.value) void read();
  watch(number, () => {
    event.value = null;
    void read();
  });
  watch(signedIn, read);
  return { event, problem, busy, read };
}
