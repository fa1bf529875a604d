import type { EventOutcomeView, EventSummary, EventView } from '@/api/types';

/** An event as a test needs it; what it does not say is plausible. */
export function anEventSummary(changes: Partial<EventSummary> = {}): EventSummary {
  return {
    id: '7b0c5a3e-0000-4000-8000-0000000000e7',
    number: 7,
    kind: 'webinar',
    state: 'published',
    visibility: 'public',
    time: { firstDay: '2027-06-10', from: '14:00', lastDay: null, until: '15:30', zone: 'Asia/Kathmandu' },
    beginsAt: '2027-06-10T08:15:00Z',
    endsAt: '2027-06-10T09:45:00Z',
    offset: '+05:45',
    place: 'Online',
    online: false,
    language: 'en',
    title: 'Asking about recruitment',
    teaser: 'Without doing harm.',
    updatedAt: '2026-11-14T10:00:00Z',
    ...changes,
  };
}

export function anEventView(changes: Partial<EventView> = {}): EventView {
  const { teaser, online, ...event } = anEventSummary();
  return {
    ...event,
    version: 2,
    over: false,
    link: online ? 'https://meet.example.org/a' : null,
    linkLater: false,
    seats: { open: true, closes: '2027-06-10T11:00:00', places: 2, free: 1, waiting: 0 },
    mine: null,
    originalLanguage: 'en',
    outdated: false,
    languages: ['en'],
    teaser,
    lede: null,
    html: '<p>Come and <strong>ask</strong>.</p>',
    cancelledBecause: null,
    outcome: null,
    ...changes,
  };
}

export function anOutcome(changes: Partial<EventOutcomeView> = {}): EventOutcomeView {
  return {
    html: '<p>Two firms stopped charging.</p>',
    attendance: [{ constituency: 'workers', people: 12 }],
    commitments: [],
    ...changes,
  };
}
