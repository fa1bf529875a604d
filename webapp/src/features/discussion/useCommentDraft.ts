import { onBeforeUnmount, ref, shallowRef, watch } from 'vue';
import { answer, api } from '@/api/client';
import type { Problem } from '@/api/problem';
import type { CommentDraft, CommentView, OwnThread } from '@/api/types';
import { asProblem } from '@/shared/useLoad';

type Kept = 'no' | 'device' | 'server';

/** A comment being written: kept on this device at once and on the server a moment later, until it is sent. */
export function useCommentDraft(kind: string, id: string, own: () => OwnThread | null) {
  const store = `corridor.comment.${kind}.${id}`;
  const text = ref(localStorage.getItem(store) ?? '');
  const kept = ref<Kept>('no');
  const problem = shallowRef<Problem | null>(null);
  const preview = ref<string | null>(null);
  const busy = ref(false);
  const path = { kind, id };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let quiet = false;

  watch(
    own,
    (known) => {
      if (known?.draft && !text.value) {
        quiet = true;
        text.value = known.draft.text;
      }
    },
    { immediate: true },
  );

  watch(text, (now) => {
    if (quiet) {
      quiet = false;
      return;
    }
    localStorage.setItem(store, now);
    kept.value = now ? 'device' : 'no';
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), 1200);
  });
  onBeforeUnmount(() => {
    clearTimeout(timer);
  });

  async function keep(): Promise<void> {
    const route = '/api/discussion/threads/{kind}/{id}/own/draft';
    try {
      if (text.value) await answer(api.PUT(route, { params: { path }, body: { text: text.value } }));
      else await answer(api.DELETE(route, { params: { path } }));
      if (text.value) kept.value = 'server';
    } catch {
      // The text is safe on this device.
    }
  }

  async function look(): Promise<void> {
    const shown = await attempt(() =>
      answer(api.POST('/api/discussion/preview', { body: { text: text.value } })),
    );
    preview.value = shown?.html ?? null;
  }

  async function send(draft: CommentDraft): Promise<CommentView | null> {
    const comment = await attempt(() =>
      answer(api.POST('/api/discussion/threads/{kind}/{id}/comments', { params: { path }, body: draft })),
    );
    if (comment) {
      clearTimeout(timer);
      quiet = true;
      text.value = '';
      kept.value = 'no';
      localStorage.removeItem(store);
      await keep();
    }
    return comment;
  }

  async function attempt<T>(call: () => Promise<T>): Promise<T | null> {
    if (busy.value) return null;
    busy.value = true;
    problem.value = null;
    try {
      return await call();
    } catch (cause) {
      problem.value = asProblem(cause);
      return null;
    } finally {
      busy.value = false;
    }
  }

  return { text, kept, problem, preview, busy, look, send };
}
