import { ref, shallowRef } from 'vue';
import { Problem } from '@/api/problem';

/** Something read from the server: what came, why not, and whether it is on its way. Late answers are dropped. */
export function useLoad<T>() {
  const data = shallowRef<T | null>(null);
  const problem = shallowRef<Problem | null>(null);
  const busy = ref(false);
  let turn = 0;

  async function load(read: () => Promise<T>): Promise<void> {
    const mine = ++turn;
    busy.value = true;
    problem.value = null;
    try {
      const next = await read();
      if (mine === turn) data.value = next;
    } catch (cause) {
      if (mine === turn) problem.value = asProblem(cause);
    } finally {
      if (mine === turn) busy.value = false;
    }
  }

  return { data, problem, busy, load };
}

/** Whatever was thrown, as a Problem; a fault of our own is not hidden behind one. */
export function asProblem(cause: unknown): Problem {
  if (cause instanceof Problem) return cause;
  console.error(cause);
  return new Problem('unexpected', 0);
}
