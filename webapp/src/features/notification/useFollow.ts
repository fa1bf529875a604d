import { ref, shallowRef } from 'vue';
import { answer, api, ifMatch } from '@/api/client';
import type { Problem } from '@/api/problem';
import type { FollowLevel, FollowView } from '@/api/types';
import { asProblem } from '@/shared/useLoad';

export const levels: readonly FollowLevel[] = ['watching', 'tracking', 'normal', 'muted'];

/** How closely somebody follows a thing, and changing it. */
export function useFollow(kind: string, id: string) {
  const follow = shallowRef<FollowView | null>(null);
  const problem = shallowRef<Problem | null>(null);
  const saved = ref(false);
  const query = { kind, id };

  async function attempt(call: () => Promise<FollowView>): Promise<boolean> {
    problem.value = null;
    saved.value = false;
    try {
      follow.value = await call();
      return true;
    } catch (cause) {
      problem.value = asProblem(cause);
      return false;
    }
  }

  function read(): Promise<boolean> {
    return attempt(() => answer(api.GET('/api/follows/level', { params: { query } })));
  }

  /** Chosen somewhere else meanwhile, the choice is read anew and made again: the last word is the reader's. */
  async function choose(level: FollowLevel): Promise<void> {
    const send = (): Promise<boolean> =>
      attempt(() => {
        const params = { query, header: ifMatch(follow.value?.version ?? 0) };
        return answer(api.PUT('/api/follows/level', { params, body: { level } }));
      });
    saved.value = (await send()) || (problem.value?.status === 412 && (await read()) && (await send()));
  }

  void read();
  return { follow, problem, saved, choose };
}
