import { answer, api, ifMatch } from '@/api/client';
import type { FieldProblem } from '@/api/problem';
import type { PriorityDraft, PriorityView } from '@/api/types';
import { useRecordForm } from '@/shared/useRecordForm';
import { draftOfPriority, emptyPriority } from './priority';

/** Writing a priority, new or known. A save that meets another's save keeps both until a person has chosen. */
export function usePriorityForm(
  priority: PriorityView | null,
  done: (saved: PriorityView) => void,
  required: () => string,
) {
  return useRecordForm<PriorityDraft, PriorityView>({
    kind: 'priority',
    known: priority,
    empty: emptyPriority,
    draftOf: draftOfPriority,
    tidy,
    check: (draft, must) => [
      ...must.write('title', draft.title),
      ...must.write('demand', draft.demand),
      ...emptyParagraphs(draft),
    ],
    create: (body) => answer(api.POST('/api/priorities', { body })),
    update: ({ id, version }, body) => {
      const params = { path: { id }, header: ifMatch(version) };
      return answer(api.PUT('/api/priorities/{id}', { params, body }));
    },
    read: (id) => answer(api.GET('/api/priorities/{id}', { params: { path: { id } } })),
    done,
  });

  function emptyParagraphs(draft: PriorityDraft): FieldProblem[] {
    return draft.paragraphs
      .filter((paragraph) => paragraph.text.trim() === '')
      .map((paragraph) => ({ field: `paragraph-${paragraph.key}`, message: required() }));
  }
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
