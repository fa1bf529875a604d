import type { EventDraft, EventRecord, EventTime, EventWordingDraft, EventWordingView } from '@/api/types';
import { languages } from '@/shared/languages';

/** The zone the reader's own clock goes by. */
const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A draft with a place for each language, whether anything is written in it or not. */
export function emptyDraft(language: string): EventDraft {
  return {
    kind: 'meeting',
    visibility: 'public',
    time: { firstDay: '', from: '', lastDay: '', until: '', zone: ownZone() },
    place: '',
    link: '',
    linkForRegistered: false,
    takesRegistrations: false,
    places: null,
    registrationUntil: '',
    language,
    wordings: languages.map((entry) => emptyWording(entry)),
  };
}

function emptyWording(language: string): EventWordingDraft {
  return { language, title: '', teaser: '', body: '', ready: false, matches: true };
}

/** The event as its editor would write it now. */
export function draftOf(event: EventRecord): EventDraft {
  const { kind, visibility, time, place, link, linkForRegistered, language } = event;
  const { takesRegistrations, places, registrationUntil } = event;
  return {
    kind,
    visibility,
    time: {
      firstDay: time.firstDay,
      from: minutes(time.from),
      lastDay: time.lastDay ?? '',
      until: minutes(time.until),
      zone: time.zone,
    },
    place: place ?? '',
    link: link ?? '',
    linkForRegistered,
    takesRegistrations,
    places: places ?? null,
    registrationUntil: registrationUntil?.slice(0, 16) ?? '',
    language,
    wordings: event.wordings.map(wordingOf),
  };
}

const minutes = (time: string | null | undefined): string => time?.slice(0, 5) ?? '';

function wordingOf({ language, title, teaser, body, state }: EventWordingView): EventWordingDraft {
  return {
    language,
    title,
    teaser: teaser ?? '',
    body,
    ready: state === 'human' || state === 'outdated',
    matches: state !== 'outdated',
  };
}

/** The draft as it is sent: nothing that was left empty. */
export function tidy(draft: EventDraft): EventDraft {
  const listed = draft.takesRegistrations;
  return {
    ...draft,
    time: tidyTime(draft.time),
    place: draft.place?.trim() || null,
    link: draft.link?.trim() || null,
    linkForRegistered: listed && draft.linkForRegistered,
    places: listed && draft.places ? draft.places : null,
    registrationUntil: (listed && draft.registrationUntil) || null,
    wordings: draft.wordings
      .map((wording) => ({
        ...wording,
        title: wording.title.trim(),
        teaser: wording.teaser?.trim() || null,
        body: wording.body.trim(),
      }))
      .filter((wording) => wording.title || wording.body || wording.teaser),
  };
}

function tidyTime(time: EventTime): EventTime {
  return {
    firstDay: time.firstDay,
    from: time.from || null,
    lastDay: time.lastDay || null,
    until: time.until || null,
    zone: time.zone.trim(),
  };
}
