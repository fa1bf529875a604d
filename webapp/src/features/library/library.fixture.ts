import type { LibraryHit, LibraryItemView, LibraryPage } from '@/api/types';

/** An item of the library; what a test does not say is plausible. */
export function anItem(changes: Partial<LibraryItemView> = {}): LibraryItemView {
  return {
    id: '7b0c5a3e-0000-4000-8000-000000000001',
    number: 39,
    version: 3,
    state: 'shared',
    kind: 'practice',
    language: 'en',
    title: 'Rain gardens along tram lines',
    summary: 'A town plants what drinks the rain.',
    text: 'The first paragraph.\n\nThe second paragraph.',
    languages: ['en', 'ar'],
    yearFrom: 2008,
    yearTo: 2012,
    countries: ['QA', 'NP'],
    global: false,
    undecidedCountries: [],
    regions: ['asia-pacific'],
    organisations: [{ name: 'Town gardeners', acronym: 'TG', type: 'civil-society' }],
    themes: ['fair-recruitment'],
    principles: ['9a', '13'],
    references: [{ year: 2008, title: 'On rain' }],
    sourceAddress: null,
    source: null,
    provenance: [],
    createdAt: '2026-11-01T10:00:00Z',
    updatedAt: '2026-11-14T10:00:00Z',
    ...changes,
  };
}

export function aHit(changes: Partial<LibraryHit> = {}): LibraryHit {
  const {
    id,
    number,
    kind,
    language,
    title,
    summary,
    countries,
    global,
    regions,
    organisations,
    themes,
    languages,
    updatedAt,
  } = anItem();
  return {
    id,
    number,
    kind,
    language,
    title,
    titleParts: [{ text: title, match: false }],
    summary,
    excerpt: [{ text: summary, match: false }],
    yearFrom: 2008,
    yearTo: 2012,
    countries,
    global,
    regions,
    organisations,
    themes,
    languages,
    updatedAt,
    ...changes,
  };
}

export function aPage(changes: Partial<LibraryPage> = {}): LibraryPage {
  return {
    items: [aHit()],
    total: 1,
    approximate: false,
    next: null,
    facets: {
      kind: [{ value: 'practice', count: 9 }],
      country: [{ value: 'NP', count: 4 }],
      region: [],
      theme: [],
      organisationType: [],
      language: [],
    },
    ...changes,
  };
}
