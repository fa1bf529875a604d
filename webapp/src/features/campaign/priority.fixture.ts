import type { AmendmentView, SignatureView, PriorityView } from '@/api/types';

const someone = '7b0c5a3e-0000-4000-8000-000000000001';

/** A priority under consultation; what a test does not say is plausible. */
export function aPriority(changes: Partial<PriorityView> = {}): PriorityView {
  return {
    id: someone,
    number: 7,
    version: 3,
    status: 'under-consultation',
    visibility: 'public',
    language: 'en',
    title: 'No worker pays for a job',
    demand: 'Whoever hires pays.',
    paragraphs: [
      { key: 'p1', text: 'Every fee is the employer’s.' },
      { key: 'p3', text: 'Money paid is paid back.' },
    ],
    translations: [
      {
        language: 'fr',
        title: 'Personne ne paie',
        demand: 'Qui embauche paie.',
        paragraphs: [{ key: 'p1', text: 'Tout est à la charge de l’employeur.' }],
        state: 'outdated',
      },
      { language: 'es', title: '', demand: '', paragraphs: [], state: 'missing' },
    ],
    steps: [
      { status: 'proposed', at: '2026-10-01T09:00:00Z', note: null },
      { status: 'under-consultation', at: '2026-11-02T09:00:00Z', note: null },
    ],
    owner: null,
    facilitators: [],
    circle: [],
    consultationUntil: '2026-12-31',
    consulting: true,
    takesAmendments: true,
    consultationClosedAt: null,
    closingNote: null,
    evidence: [],
    tally: { total: 1, constituencies: [{ constituency: 'workers', organisations: 1 }] },
    endorsements: { items: [], next: null },
    amendments: { items: [], next: null },
    rights: { decide: false, admit: false, amend: false, endorse: false, organisation: null, next: [] },
    createdAt: '2026-10-01T09:00:00Z',
    updatedAt: '2026-11-02T09:00:00Z',
    ...changes,
  };
}

export function anAmendment(changes: Partial<AmendmentView> = {}): AmendmentView {
  return {
    id: '7b0c5a3e-0000-4000-8000-000000000002',
    version: 0,
    number: 1,
    kind: 'change',
    state: 'open',
    paragraph: 'p1',
    language: 'en',
    before: 'Every fee is the employer’s.',
    words: 'Every cost is the employer’s.',
    current: 'Every fee is the employer’s.',
    difference: [
      { text: 'Every ', change: 'same' },
      { text: 'fee', change: 'removed' },
      { text: 'cost', change: 'added' },
      { text: ' is the employer’s.', change: 'same' },
    ],
    overtaken: false,
    reasons: 'Costs are more than fees.',
    author: 'Maya Tamang',
    organisation: null,
    proposedAt: '2026-11-10T09:00:00Z',
    decidedAt: null,
    outcome: null,
    resultVersion: null,
    ...changes,
  };
}

export function aSignature(changes: Partial<SignatureView> = {}): SignatureView {
  return {
    id: '7b0c5a3e-0000-4000-8000-000000000003',
    version: 0,
    organisation: { id: someone, name: 'Union of Domestic Workers', acronym: null, constituency: 'workers' },
    constituency: 'workers',
    edition: null,
    signedAt: '2026-11-11T09:00:00Z',
    revokedAt: null,
    person: null,
    mandateGiver: 'The board',
    mandatedOn: '2026-11-01',
    mandate: 'To support it.',
    mine: false,
    ...changes,
  };
}
