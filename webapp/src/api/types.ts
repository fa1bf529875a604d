/** The names of the contract that the rooms use; what they mean stands in schema.d.ts. */
import type { components } from './schema';

type Schemas = components['schemas'];

export type Role = Schemas['Role'];
export type Constituency = Schemas['Constituency'];
export type Me = Schemas['Me'];
export type ProfileDraft = Schemas['ProfileDraft'];
export type OrganisationDraft = Schemas['OrganisationDraft'];
export type OrganisationView = Schemas['OrganisationView'];
export type OrganisationSummary = Schemas['OrganisationSummary'];
export type AssignmentDraft = Schemas['AssignmentDraft'];
export type AssignmentView = Schemas['AssignmentView'];
export type ApplicationDraft = Schemas['ApplicationDraft'];
export type ApplicationView = Schemas['ApplicationView'];
export type InvitationView = Schemas['InvitationView'];
export type InvitationOffer = Schemas['InvitationOffer'];
export type PersonSummary = Schemas['PersonSummary'];
export type PersonView = Schemas['PersonView'];
export type LibraryPage = Schemas['LibraryPage'];
export type Facets = Schemas['Facets'];
export type LibraryHit = Schemas['LibraryHit'];
export type LibraryItemDraft = Schemas['LibraryItemDraft'];
export type LibraryItemView = Schemas['LibraryItemView'];
export type ResponsibleOrganisation = Schemas['ResponsibleOrganisation'];
export type Vocabulary = Schemas['Vocabulary'];
export type ItemVersionSummary = Schemas['ItemVersionSummary'];
export type ImportReport = Schemas['ImportReport'];
export type ImportSummary = Schemas['ImportSummary'];
export type TextPart = Schemas['TextPart'];
