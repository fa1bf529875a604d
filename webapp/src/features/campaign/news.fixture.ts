import type { NewsRecord, NewsSummary, NewsView } from '@/api/types';

/** News as a test needs it; what it does not say is plausible. */
export function aSummary(changes: Partial<NewsSummary> = {}): NewsSummary {
  return {
    id: '7b0c5a3e-0000-4000-8000-000000000007',
    number: 7,
    kind: 'appeal',
    issuer: 'Himal Legal Aid',
    issuedOn: '2012-03-18',
    updatedAt: '2026-11-14T10:00:00Z',
    language: 'en',
    title: 'Pay what is owed',
    teaser: 'Wages are owed.',
    ...changes,
  };
}

export function aNewsView(changes: Partial<NewsView> = {}): NewsView {
  return {
    ...aSummary(),
    version: 2,
    publishedAt: '2026-11-14T10:00:00Z',
    originalLanguage: 'en',
    outdated: false,
    languages: ['en'],
    lede: null,
    html: '<p>Wages are <strong>owed</strong>.</p>',
    picture: null,
    pictureText: null,
    target: null,
    ...changes,
  };
}

export function aRecord(changes: Partial<NewsRecord> = {}): NewsRecord {
  const missing = { state: 'missing', title: '', teaser: null, body: '', pictureText: null } as const;
  return {
    id: '7b0c5a3e-0000-4000-8000-000000000007',
    number: 7,
    version: 3,
    state: 'draft',
    kind: 'appeal',
    issuer: 'Himal Legal Aid',
    issuedOn: null,
    undated: false,
    language: 'en',
    wordings: [
      {
        language: 'en',
        state: 'original',
        title: 'Pay what is owed',
        teaser: null,
        body: 'Wages are owed.',
        pictureText: null,
      },
      {
        language: 'fr',
        state: 'outdated',
        title: 'Payez',
        teaser: null,
        body: 'Les salaires.',
        pictureText: null,
      },
      { ...missing, language: 'es' },
      { ...missing, language: 'ar' },
    ],
    target: null,
    targetAddress: null,
    picture: null,
    publishAt: null,
    publishedAt: null,
    withdrawnBecause: null,
    createdAt: '2026-11-01T10:00:00Z',
    updatedAt: '2026-11-14T10:00:00Z',
    ...changes,
  };
}
