/** The names of the contract that the rooms use. Nothing is written by hand here but the list. */
import type { components } from './schema';

type Schemas = components['schemas'];

export type FieldProblem = Schemas['FieldProblem'];
export type Role = Schemas['Role'];
export type Constituency = Schemas['Constituency'];
export type OrganisationType = Schemas['OrganisationType'];
export type LibraryKind = Schemas['LibraryKind'];
export type Me = Schemas['Me'];
export type ProfileDraft = Schemas['ProfileDraft'];
export type OrganisationDraft = Schemas['OrganisationDraft'];
export type OrganisationView = Schemas['OrganisationView'];
export type OrganisationSummary = Schemas['OrganisationSummary'];
export type AssignmentDraft = Schemas['AssignmentDraft'];
export type AssignmentView = Schemas['AssignmentView'];
export type ApplicationDraft = Schemas['ApplicationDraft'];
export type ApplicationView = Schemas['ApplicationView'];
export type InvitationDraft = Schemas['InvitationDraft'];
export type InvitationView = Schemas['InvitationView'];
export type InvitationOffer = Schemas['InvitationOffer'];
export type PersonSummary = Schemas['PersonSummary'];
export type PersonView = Schemas['PersonView'];
export type LibraryResult = Schemas['LibraryResult'];
export type LibraryFacets = Schemas['LibraryFacets'];
export type LibraryHit = Schemas['LibraryHit'];
export type LibraryItemDraft = Schemas['LibraryItemDraft'];
export type LibraryItemView = Schemas['LibraryItemView'];
export type LibraryVocabulary = Schemas['LibraryVocabulary'];
export type ItemVersion = Schemas['ItemVersion'];
export type ImportReport = Schemas['ImportReport'];
export type ImportSummary = Schemas['ImportSummary'];
export type TextPart = Schemas['TextPart'];
