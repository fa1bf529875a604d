import { ref, shallowRef } from 'vue';
import type { Problem } from '@/api/problem';
import { asProblem } from '@/shared/useLoad';

/** One change to a person's account: sent, then the page reads the person anew. */
export function usePersonChange(changed: () => void) {
  const problem = shallowRef<Problem | null>(null);
  const busy = ref(false);

  async function change(call: () => Promise<unknown>): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    problem.value = null;
    try {
      await call();
      changed();
      return true;
    } catch (cause) {
      problem.value = asProblem(cause);
      if (problem.value.status === 412) changed();
      return false;
    } finally {
      busy.value = false;
    }
  }

  return { problem, busy, change };
}
