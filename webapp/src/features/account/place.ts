import type { FieldProblem } from '@/api/problem';
import type { AssignmentDraft } from '@/api/types';
import type { Checks } from '@/shared/useForm';

/** Where a role is to count, as it stands in a form. */
export interface Place {
  scope: 'everywhere' | 'country' | 'corridor';
  country: string;
  origin: string;
  destination: string;
  study: string;
  organisationId: string | null;
}

export const scopes: readonly Place['scope'][] = ['everywhere', 'country', 'corridor'];

export function emptyPlace(): Place {
  return { scope: 'everywhere', country: '', origin: '', destination: '', study: '', organisationId: null };
}

export function checkPlace(place: Place, must: Checks): FieldProblem[] {
  if (place.scope === 'country') return must.choose('country', place.country);
  if (place.scope === 'corridor')
    return [...must.choose('origin', place.origin), ...must.choose('destination', place.destination)];
  return [];
}

/** The server names these fields below the assignment; in a form they stand beside the others. */
export const namedInForm = (field: string): string => field.replace(/^assignment\./, '');

export function toAssignment(place: Place): AssignmentDraft {
  return {
    study: place.study.trim() || null,
    country: place.scope === 'country' ? place.country : null,
    origin: place.scope === 'corridor' ? place.origin : null,
    destination: place.scope === 'corridor' ? place.destination : null,
    organisationId: place.organisationId,
  };
}
