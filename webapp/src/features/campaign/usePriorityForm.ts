import { shallowRef, toRaw } from 'vue';
import { answer, api, ifMatch } from '@/api/client';
import type { FieldProblem } from '@/api/problem';
import type { PriorityDraft, PriorityView } from '@/api/types';
import { useForm } from '@/shared/useForm';
import { asProblem } from '@/shared/useLoad';
import { draftOfPriority, emptyPriority } from './priority';

/** Writing a priority, new or known. A save that meets another's save keeps both until a person has chosen. */
export function usePriorityForm(
  priority: PriorityView | null,
  done: (saved: PriorityView) => void,
  required: () => string,
) {
  const held = shallowRef(priority);
  const theirs = shallowRef<PriorityView | null>(null);
  const form = useForm<PriorityDraft, PriorityView>({
    key: `priority.${priority ? `${priority.id}.${String(priority.version)}` : 'new'}`,
    empty: () => (priority ? draftOfPriority(priority) : emptyPriority()),
    check: (draft, must) => [
      ...must.write('title', draft.title),
      ...must.write('demand', draft.demand),
      ...emptyParagraphs(draft),
    ],
    send: async (draft) => {
      const body = tidy(toRaw(draft));
      if (!held.value) return answer(api.POST('/api/priorities', { body }));
      const params = { path: { id: held.value.id }, header: ifMatch(held.value.version) };
      try {
        return await answer(api.PUT('/api/priorities/{id}', { params, body }));
      } catch (cause) {
        if (asProblem(cause).status === 412) await meet(held.value.id);
        throw cause;
      }
    },
    done,
  });

  function emptyParagraphs(draft: PriorityDraft): FieldProblem[] {
    return draft.paragraphs
      .filter((paragraph) => paragraph.text.trim() === '')
      .map((paragraph) => ({ field: `paragraph-${paragraph.key}`, message: required() }));
  }

  async function meet(id: string): Promise<void> {
    theirs.value = await answer(api.GET('/api/priorities/{id}', { params: { path: { id } } }));
  }

  /** Goes on from what the other saved: with one's own words over theirs, or with theirs. */
  function settle(mine: boolean): void {
    if (!theirs.value) return;
    held.value = theirs.value;
    if (!mine) Object.assign(form.draft, draftOfPriority(theirs.value));
    theirs.value = null;
    form.problem.value = null;
  }

  return { ...form, theirs, settle };
}

/** What is sent: without translations that hold nothing or are of the original's own language. */
function tidy(draft: PriorityDraft): PriorityDraft {
  return {
    ...draft,
    title: draft.title.trim(),
    demand: draft.demand.trim(),
    consultationUntil: draft.consultationUntil || null,
    translations: draft.translations.filter(
      (entry) =>
        entry.language !== draft.language &&
        [entry.title, entry.demand, ...entry.paragraphs.map((own) => own.text)].some((text) => text.trim()),
    ),
  };
}
