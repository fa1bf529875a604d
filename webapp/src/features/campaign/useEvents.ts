import { computed, watch } from 'vue';
import { useRoute } from 'vue-router';
import { answer, api } from '@/api/client';
import type { EventKind, EventList } from '@/api/types';
import { eventKinds } from '@/shared/events';
import { takeInitial } from '@/shared/initialPage';
import { language } from '@/shared/languages';
import { useLoad } from '@/shared/useLoad';
import { useSession } from '@/shared/useSession';

/** The part of the events that the page's address names; read again when the reader signs in, who may then see more. */
export function useEvents(year: () => string | undefined) {
  const route = useRoute();
  const { signedIn } = useSession();
  const { data: events, problem, busy, load } = useLoad<EventList>();
  const asked = (name: string): string | undefined =>
    typeof route.query[name] === 'string' ? route.query[name] : undefined;
  const after = computed(() => asked('after'));
  const kind = computed<EventKind | undefined>(() => eventKinds.find((entry) => entry === asked('kind')));

  function read(): Promise<void> {
    const query = { language, year: year(), kind: kind.value, after: after.value };
    return load(() => answer(api.GET('/api/events', { params: { query } })));
  }

  const given = takeInitial() as EventList | undefined;
  if (given) events.value = given;
  if (!given || signedIn.value) void read();
  watch([year, kind, after, signedIn], () => {
    if (route.name === 'events' || route.name === 'events-past') void read();
  });

  return { events, after, kind, problem, busy, retry: read };
}
