import { computed, shallowRef, toRaw } from 'vue';
import { useI18n } from 'vue-i18n';
import { answer, api, ifMatch } from '@/api/client';
import type { NewsDraft, NewsRecord } from '@/api/types';
import { language } from '@/shared/languages';
import { useForm } from '@/shared/useForm';
import { asProblem } from '@/shared/useLoad';
import { draftOf, emptyDraft, tidy } from './newsDraft';
import { diverge, merge, type NewsDivergence, type NewsPart } from './newsMerge';

/** Writing a news item, new or known. A save that meets another editor's keeps both until a person has chosen. */
export function useNewsForm(news: NewsRecord | null, done: (saved: NewsRecord) => void) {
  const { t } = useI18n();
  const held = shallowRef(news);
  const theirs = shallowRef<NewsRecord | null>(null);
  const divergence = shallowRef<NewsDivergence | null>(null);
  const begun = (): NewsDraft => (held.value ? draftOf(held.value) : emptyDraft(language));

  const form = useForm<NewsDraft, NewsRecord>({
    key: `news.${news ? `${news.id}.${String(news.version)}` : 'new'}`,
    empty: begun,
    check: (draft, must) => [
      ...must.write('issuer', draft.issuer),
      ...must.write(
        'wordings',
        draft.wordings.find((wording) => wording.language === draft.language)?.title,
        t('shared.errors.titleMissing'),
      ),
      ...(!draft.targetAddress || /^https:\/\/[^\s"<>]+$/.test(draft.targetAddress.trim())
        ? []
        : [{ field: 'targetAddress', message: t('shared.errors.address') }]),
    ],
    send: async (draft) => {
      const body = tidy(toRaw(draft));
      if (!held.value) return answer(api.POST('/api/news', { body }));
      const params = { path: { id: held.value.id }, header: ifMatch(held.value.version) };
      try {
        return await answer(api.PUT('/api/news/{id}', { params, body }));
      } catch (cause) {
        if (asProblem(cause).status === 412) await meet(body);
        throw cause;
      }
    },
    done,
  });

  const dirty = computed(() => JSON.stringify(tidy(form.draft)) !== JSON.stringify(tidy(begun())));

  /** Reads what the other editor saved and works out where the two differ. */
  async function meet(mine: NewsDraft): Promise<void> {
    const base = held.value;
    if (!base) return;
    const current = await answer(api.GET('/api/news/{id}', { params: { path: { id: base.id } } }));
    theirs.value = current;
    divergence.value = diverge(draftOf(base), mine, draftOf(current));
  }

  function settle(keepMine: readonly NewsPart[]): void {
    if (!theirs.value || !divergence.value) return;
    const mine = JSON.parse(JSON.stringify(form.draft)) as NewsDraft;
    Object.assign(form.draft, merge(mine, draftOf(theirs.value), divergence.value, keepMine));
    held.value = theirs.value;
    theirs.value = null;
    divergence.value = null;
    form.problem.value = null;
  }

  return { ...form, dirty, theirs, divergence, settle };
}
