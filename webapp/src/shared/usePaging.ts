import { ref, shallowRef } from 'vue';
import type { Problem } from '@/api/problem';
import { asProblem } from './useLoad';

interface Page<T> {
  items: T[];
  next?: string | null;
}

/** A list read part by part, by key. */
export function usePaging<T>(read: (after: string | undefined) => Promise<Page<T>>) {
  const items = shallowRef<T[]>([]);
  const next = ref<string | null>(null);
  const problem = shallowRef<Problem | null>(null);
  const busy = ref(false);
  const loaded = ref(false);
  let turn = 0;

  async function take(after: string | undefined): Promise<void> {
    const mine = ++turn;
    busy.value = true;
    problem.value = null;
    try {
      const page = await read(after);
      if (mine !== turn) return;
      items.value = after === undefined ? page.items : [...items.value, ...page.items];
      next.value = page.next ?? null;
      loaded.value = true;
    } catch (cause) {
      if (mine === turn) problem.value = asProblem(cause);
    } finally {
      if (mine === turn) busy.value = false;
    }
  }

  const restart = (): Promise<void> => take(undefined);
  const more = (): Promise<void> => (next.value === null ? Promise.resolve() : take(next.value));

  return { items, next, problem, busy, loaded, restart, more };
}

export type Paging<T> = ReturnType<typeof usePaging<T>>;
