import { shallowRef } from 'vue';
import { answer, api } from '@/api/client';
import type { MentionHit } from '@/api/types';

/** People who can be spoken to, by the beginning of their name; asked when the typing rests. */
export function usePeople() {
  const found = shallowRef<MentionHit[] | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  function forget(): void {
    turn++;
    clearTimeout(timer);
    found.value = null;
  }

  async function find(letters: string): Promise<void> {
    forget();
    const mine = turn;
    await new Promise((resolve) => (timer = setTimeout(resolve, 200)));
    if (mine !== turn) return;
    try {
      const params = { query: { q: letters.trim() } };
      const page = await answer(api.GET('/api/discussion/people', { params }));
      if (mine === turn) found.value = page.items;
    } catch {
      // Without the offer a name can still be written.
    }
  }

  return { found, find, forget };
}
