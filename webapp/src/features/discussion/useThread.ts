import { computed, nextTick, ref, shallowRef, watch } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { answer, api } from '@/api/client';
import type { Problem } from '@/api/problem';
import type { CommentView, OwnThread, ThreadBranch, ThreadPage } from '@/api/types';
import { takeBeside } from '@/shared/initialPage';
import { tellTalk } from '@/shared/talk';
import { asProblem } from '@/shared/useLoad';
import { useSession } from '@/shared/useSession';
import { without, withWritten } from './written';

type Order = 'oldest' | 'newest' | 'reactions';

/** The discussion about a thing: what is read of it, and what changes while one looks. */
export function useThread(kind: string, id: string) {
  const route = useRoute();
  const router = useRouter();
  const { me, signedIn } = useSession();
  const page = shallowRef<ThreadPage | null>(null);
  const own = shallowRef<OwnThread | null>(null);
  const order = ref<Order>('oldest');
  const problem = shallowRef<Problem | null>(null);
  const busy = ref(false);
  const path = { kind, id };
  const member = computed(() => (me.value?.roles.length ?? 0) > 0);
  const sought = computed(() => Number(route.query.comment) || undefined);
  /** The passage whose comments alone are read. */
  const passage = computed(() =>
    typeof route.query.passage === 'string' && !sought.value ? route.query.passage : undefined,
  );

  const get = (query: { after?: string; comment?: number }): Promise<ThreadPage> =>
    answer(
      api.GET('/api/discussion/threads/{kind}/{id}', {
        params: { path, query: { sort: order.value, passage: passage.value, ...query } },
      }),
    );

  async function guarded(act: () => Promise<void>): Promise<void> {
    busy.value = true;
    problem.value = null;
    try {
      await act();
    } catch (cause) {
      problem.value = asProblem(cause);
    } finally {
      busy.value = false;
    }
  }

  const load = (comment?: number): Promise<void> =>
    guarded(async () => {
      const next = await get(comment === undefined ? {} : { comment });
      if (next.elsewhere) {
        await router.replace(next.elsewhere);
        return;
      }
      page.value = next;
      if (comment !== undefined) await show(comment);
    });

  const more = (): Promise<void> =>
    guarded(async () => {
      const before = page.value;
      if (!before?.next) return;
      const next = await get({ after: before.next });
      const items = without(next.items, before.items, (branch) => branch.comment.id);
      page.value = { ...next, begun: before.begun, items: [...before.items, ...items] };
    });

  const moreReplies = (branch: ThreadBranch, fromFirst = false): Promise<void> =>
    guarded(async () => {
      const query = fromFirst || !branch.more ? {} : { after: branch.more };
      const params = { path: { id: branch.comment.id }, query };
      const next = await answer(api.GET('/api/discussion/comments/{id}/replies', { params }));
      const further = without(next.items, branch.replies, (reply) => reply.id);
      const replies = fromFirst ? next.items : [...branch.replies, ...further];
      change((other) =>
        other === branch
          ? { ...other, replies, more: next.next ?? null, begun: fromFirst || other.begun }
          : other,
      );
    });

  function tell(now: ThreadPage | null): void {
    if (!now) return;
    const passages = new Map(now.passages.map((passage) => [passage.key, passage.comments]));
    tellTalk({ id, comments: now.comments, open: now.open, passages });
  }

  function change(by: (branch: ThreadBranch) => ThreadBranch): void {
    if (page.value) page.value = { ...page.value, items: page.value.items.map(by) };
  }

  /** Puts a comment's newer state in its place. */
  function replace(comment: CommentView): void {
    const newer = (old: CommentView): CommentView => (old.id === comment.id ? comment : old);
    change((branch) => ({ ...branch, comment: newer(branch.comment), replies: branch.replies.map(newer) }));
  }

  /** What was just written: seen where it stands, among what one was reading. */
  async function written(comment: CommentView, answered: CommentView | null): Promise<void> {
    const next = page.value && withWritten(page.value, comment, answered, order.value === 'newest');
    if (next) {
      page.value = next;
      await show(comment.number);
    } else {
      await load(comment.number);
    }
    await mark(comment.number);
  }

  async function show(number: number): Promise<void> {
    await nextTick();
    const target = document.getElementById(`c${String(number)}`);
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  }

  async function readOwn(): Promise<void> {
    if (!member.value) return;
    try {
      own.value = await answer(api.GET('/api/discussion/threads/{kind}/{id}/own', { params: { path } }));
    } catch {
      // Without it the discussion reads all the same.
      own.value = null;
    }
  }

  /** Remembers what was seen, once the reader has had it on the screen. */
  async function mark(number: number): Promise<void> {
    if (!member.value || (own.value && number <= own.value.readTo)) return;
    try {
      const params = { path };
      own.value = await answer(
        api.PUT('/api/discussion/threads/{kind}/{id}/own/mark', { params, body: { number } }),
      );
    } catch {
      // A mark is a courtesy.
    }
  }

  const given = takeBeside('thread') as ThreadPage | undefined;
  if (given?.subject.id === id && !given.elsewhere) page.value = given;
  if (!page.value || signedIn.value) void load(sought.value);
  void readOwn();
  watch(page, tell, { immediate: true });
  watch(member, (now) => {
    if (!now) return;
    void load(sought.value);
    void readOwn();
  });
  watch(sought, (number) => {
    if (number !== undefined) void load(number);
  });
  watch([order, passage], () => void load(sought.value));

  return {
    page,
    own,
    order,
    passage,
    sought,
    problem,
    busy,
    member,
    load,
    more,
    moreReplies,
    replace,
    written,
    mark,
  };
}

export type Thread = ReturnType<typeof useThread>;
