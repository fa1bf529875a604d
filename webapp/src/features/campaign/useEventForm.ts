import { computed, shallowRef, toRaw } from 'vue';
import { useI18n } from 'vue-i18n';
import { answer, api, ifMatch } from '@/api/client';
import type { EventDraft, EventRecord } from '@/api/types';
import { language } from '@/shared/languages';
import { useForm } from '@/shared/useForm';
import { asProblem } from '@/shared/useLoad';
import { draftOf, emptyDraft, tidy } from './eventDraft';

/** Writing an event, new or known. A save that meets another editor's keeps both until a person has chosen. */
export function useEventForm(event: EventRecord | null, done: (saved: EventRecord) => void) {
  const { t } = useI18n();
  const held = shallowRef(event);
  const theirs = shallowRef<EventRecord | null>(null);
  const begun = (): EventDraft => (held.value ? draftOf(held.value) : emptyDraft(language));

  const form = useForm<EventDraft, EventRecord>({
    key: `event.${event ? `${event.id}.${String(event.version)}` : 'new'}`,
    empty: begun,
    check: (draft, must) => [
      ...must.write('firstDay', draft.time.firstDay),
      ...must.write('zone', draft.time.zone),
      ...must.write(
        'wordings',
        draft.wordings.find((wording) => wording.language === draft.language)?.title,
        t('shared.errors.titleMissing'),
      ),
      ...(!draft.link || /^https:\/\/[^\s"<>]+$/.test(draft.link.trim())
        ? []
        : [{ field: 'link', message: t('shared.errors.address') }]),
    ],
    send: async (draft) => {
      const body = tidy(toRaw(draft));
      if (!held.value) return answer(api.POST('/api/events', { body }));
      const params = { path: { id: held.value.id }, header: ifMatch(held.value.version) };
      try {
        return await answer(api.PUT('/api/events/{id}', { params, body }));
      } catch (cause) {
        if (asProblem(cause).status === 412) await meet();
        throw cause;
      }
    },
    done,
    named: (field) => field.replace(/^time\./, ''),
  });

  const dirty = computed(() => JSON.stringify(tidy(form.draft)) !== JSON.stringify(tidy(begun())));

  /** Reads what the other editor saved; from now on a save is made against it. */
  async function meet(): Promise<void> {
    if (!held.value) return;
    const params = { path: { id: held.value.id } };
    held.value = await answer(api.GET('/api/events/{id}', { params }));
    theirs.value = held.value;
  }

  function takeTheirs(): void {
    if (theirs.value) done(theirs.value);
  }

  return { ...form, dirty, theirs, takeTheirs };
}
