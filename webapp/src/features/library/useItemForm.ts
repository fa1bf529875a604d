import { shallowRef, toRaw } from 'vue';
import { useI18n } from 'vue-i18n';
import { answer, api, ifMatch } from '@/api/client';
import type { FieldProblem } from '@/api/problem';
import type { LibraryItemDraft, LibraryItemView } from '@/api/types';
import { language } from '@/shared/languages';
import { asProblem } from '@/shared/useLoad';
import { useForm } from '@/shared/useForm';
import { draftOf, emptyDraft, tidy, type DraftField } from './itemDraft';
import { diverge, merge, type Divergence } from './merge';
import { forgetSearches } from './useLibrarySearch';

/** Writing an item, new or known. A save that meets another editor's save keeps both until a person has chosen. */
export function useItemForm(item: LibraryItemView | null, done: (saved: LibraryItemView) => void) {
  const { t } = useI18n();
  const held = shallowRef(item);
  const theirs = shallowRef<LibraryItemView | null>(null);
  const divergence = shallowRef<Divergence | null>(null);

  const form = useForm<LibraryItemDraft, LibraryItemView>({
    key: `item.${item ? `${item.id}.${String(item.version)}` : 'new'}`,
    empty: () => (item ? draftOf(item) : emptyDraft(language)),
    check: (draft, must) => [
      ...must.write('title', draft.title),
      ...must.write('summary', draft.summary),
      ...years(draft),
      ...(!draft.sourceAddress || /^https?:\/\/\S+$/.test(draft.sourceAddress.trim())
        ? []
        : [{ field: 'sourceAddress', message: t('shared.errors.address') }]),
    ],
    send: async (draft) => {
      const body = tidy(toRaw(draft));
      if (!held.value) return answer(api.POST('/api/library/items', { body }));
      const params = { path: { id: held.value.id }, header: ifMatch(held.value.version) };
      try {
        return await answer(api.PUT('/api/library/items/{id}', { params, body }));
      } catch (cause) {
        if (asProblem(cause).status === 412) await meet(body);
        throw cause;
      }
    },
    done: (saved) => {
      forgetSearches();
      done(saved);
    },
  });

  function years(draft: LibraryItemDraft): FieldProblem[] {
    const wrong = (['yearFrom', 'yearTo'] as const).filter((field) => {
      const year = draft[field];
      return typeof year === 'number' && (year < 1800 || year > 2100 || !Number.isInteger(year));
    });
    return wrong.map((field) => ({ field, message: t('shared.errors.year') }));
  }

  /** Reads what the other editor saved and works out where the two differ. */
  async function meet(mine: LibraryItemDraft): Promise<void> {
    const base = held.value;
    if (!base) return;
    const current = await answer(api.GET('/api/library/items/{id}', { params: { path: { id: base.id } } }));
    theirs.value = current;
    divergence.value = diverge(draftOf(base), mine, draftOf(current));
  }

  function settle(keepMine: readonly DraftField[]): void {
    if (!theirs.value || !divergence.value) return;
    Object.assign(
      form.draft,
      merge(tidy(toRaw(form.draft)), draftOf(theirs.value), divergence.value, keepMine),
    );
    held.value = theirs.value;
    theirs.value = null;
    divergence.value = null;
    form.problem.value = null;
  }

  return { ...form, theirs, divergence, settle };
}
