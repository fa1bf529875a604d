import type { AppealView } from '@/api/types';

/** An appeal that organisations sign; what a test does not say is plausible. */
export function anAppeal(changes: Partial<AppealView> = {}): AppealView {
  return {
    id: '7b0c5a3e-0000-4000-8000-000000000009',
    number: 4,
    version: 3,
    state: 'open',
    edition: 2,
    language: 'en',
    originalLanguage: 'en',
    outdated: false,
    languages: ['en'],
    title: 'Wages are paid',
    addressee: 'All states',
    demand: 'Pay what is owed.',
    html: '<p>Wages are earned.</p>',
    signUntil: '2099-12-31',
    takesSignatures: true,
    steps: [{ state: 'open', at: '2026-11-01T09:00:00Z', note: null }],
    answer: null,
    tally: { total: 0, constituencies: [{ constituency: 'workers', organisations: 0 }] },
    signatures: { items: [], next: null },
    rights: { edit: false, sign: false, renew: false, organisation: null },
    createdAt: '2026-11-01T09:00:00Z',
    updatedAt: '2026-11-02T09:00:00Z',
    ...changes,
  };
}
