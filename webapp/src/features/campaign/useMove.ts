import { ref, shallowRef, type Ref } from 'vue';
import type { Problem } from '@/api/problem';
import { asProblem } from '@/shared/useLoad';

/**
 * One move of a record at a time: nothing happens twice, and what stands in the way is said.
 * What was asked for the move is closed after it.
 */
export function useMove<R>(asking: Ref<unknown>, moved: (next: R) => void) {
  const problem = shallowRef<Problem | null>(null);
  const busy = ref(false);

  async function move(call: () => Promise<R>): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    problem.value = null;
    try {
      moved(await call());
    } catch (cause) {
      problem.value = asProblem(cause);
    } finally {
      asking.value = null;
      busy.value = false;
    }
  }

  function close(): void {
    asking.value = null;
  }

  return { problem, move, close };
}
