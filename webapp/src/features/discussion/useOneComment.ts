import { ref, shallowRef } from 'vue';
import { answer, api, ifMatch } from '@/api/client';
import type { Problem } from '@/api/problem';
import type { CommentView, Reaction } from '@/api/types';
import { asProblem } from '@/shared/useLoad';

/** What can be done to one comment by whoever reads it. */
export function useOneComment(comment: () => CommentView, changed: (comment: CommentView) => void) {
  const problem = shallowRef<Problem | null>(null);
  const busy = ref(false);

  async function change(call: () => Promise<CommentView>): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    problem.value = null;
    try {
      changed(await call());
      return true;
    } catch (cause) {
      problem.value = asProblem(cause);
      return false;
    } finally {
      busy.value = false;
    }
  }

  const params = () => ({ path: { id: comment().id }, header: ifMatch(comment().version) });

  function react(reaction: Reaction, given: boolean): Promise<boolean> {
    const params = { path: { id: comment().id, reaction } };
    const path = '/api/discussion/comments/{id}/reactions/{reaction}';
    return change(() => (given ? answer(api.DELETE(path, { params })) : answer(api.PUT(path, { params }))));
  }

  const revise = (text: string, namesConfirmed: boolean): Promise<boolean> => {
    const body = { text, namesConfirmed, mentions: comment().mentions.map((mention) => mention.id) };
    return change(() => answer(api.PUT('/api/discussion/comments/{id}', { params: params(), body })));
  };

  const remove = (): Promise<boolean> =>
    change(() => answer(api.DELETE('/api/discussion/comments/{id}', { params: params() })));

  const hide = (rule: string): Promise<boolean> =>
    change(() =>
      answer(api.PUT('/api/moderation/comments/{id}/hiding', { params: params(), body: { rule } })),
    );

  const unhide = (): Promise<boolean> =>
    change(() => answer(api.DELETE('/api/moderation/comments/{id}/hiding', { params: params() })));

  const move = (page: string): Promise<boolean> =>
    change(() =>
      answer(api.PUT('/api/moderation/comments/{id}/place', { params: params(), body: { page } })),
    );

  return { problem, busy, react, revise, remove, hide, unhide, move };
}
