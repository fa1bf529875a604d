import type { ApplicationView, PersonView } from '@/api/types';

export function anApplication(changes: Partial<ApplicationView> = {}): ApplicationView {
  return {
    id: '7b0c5a3e-0000-4000-8000-0000000000a1',
    version: 2,
    kind: 'researcher',
    state: 'waiting',
    applicant: { id: '7b0c5a3e-0000-4000-8000-0000000000b1', name: 'Maya Gurung', email: 'maya@example.org' },
    organisation: null,
    organisationName: 'Harbour Workers’ Centre',
    motivation: 'I know the questions.',
    languages: ['ne'],
    countries: ['NP'],
    submittedAt: '2026-11-20T09:00:00Z',
    decidedAt: null,
    decidedBy: null,
    reason: null,
    ...changes,
  };
}

export function aPerson(changes: Partial<PersonView> = {}): PersonView {
  return {
    id: '7b0c5a3e-0000-4000-8000-0000000000b1',
    version: 7,
    name: 'Maya Gurung',
    email: 'maya@example.org',
    organisation: null,
    organisationAsked: false,
    askedOrganisation: null,
    roles: ['member'],
    suspended: false,
    lastSeenAt: null,
    assignments: [],
    languages: [],
    suspension: null,
    ...changes,
  };
}
