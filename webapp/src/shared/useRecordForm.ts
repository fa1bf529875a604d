import { computed, shallowRef, toRaw, type ShallowRef } from 'vue';
import type { FieldProblem } from '@/api/problem';
import { useForm, type Checks } from './useForm';
import { asProblem } from './useLoad';

interface Kept {
  id: string;
  version: number;
}

interface RecordPlan<Draft extends object, Known extends Kept> {
  /** Names the kind of record among the drafts on this device. */
  kind: string;
  known: Known | null;
  empty: () => Draft;
  draftOf: (known: Known) => Draft;
  /** The draft as it is sent. */
  tidy: (draft: Draft) => Draft;
  check: (draft: Draft, must: Checks) => FieldProblem[];
  create: (body: Draft) => Promise<Known>;
  update: (known: Known, body: Draft) => Promise<Known>;
  read: (id: string) => Promise<Known>;
  done: (saved: Known) => void;
}

/** Writing a record, new or known. A save that meets another's save keeps both until a person has chosen. */
export function useRecordForm<Draft extends object, Known extends Kept>(plan: RecordPlan<Draft, Known>) {
  const held: ShallowRef<Known | null> = shallowRef(plan.known);
  const theirs: ShallowRef<Known | null> = shallowRef(null);
  const begun = (): Draft => (held.value ? plan.draftOf(held.value) : plan.empty());

  const form = useForm<Draft, Known>({
    key: `${plan.kind}.${plan.known ? `${plan.known.id}.${String(plan.known.version)}` : 'new'}`,
    empty: begun,
    check: plan.check,
    send: async (draft) => {
      const body = plan.tidy(toRaw(draft));
      if (!held.value) return plan.create(body);
      try {
        return await plan.update(held.value, body);
      } catch (cause) {
        if (asProblem(cause).status === 412) theirs.value = await plan.read(held.value.id);
        throw cause;
      }
    },
    done: plan.done,
  });

  const dirty = computed(() => JSON.stringify(plan.tidy(form.draft)) !== JSON.stringify(plan.tidy(begun())));

  /** Goes on from what the other saved: with one's own words over theirs, or with theirs. */
  function settle(mine: boolean): void {
    if (!theirs.value) return;
    held.value = theirs.value;
    if (!mine) Object.assign(form.draft, plan.draftOf(theirs.value));
    theirs.value = null;
    form.problem.value = null;
  }

  return { ...form, dirty, theirs, settle };
}
