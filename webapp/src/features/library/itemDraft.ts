import type { LibraryItemDraft, LibraryItemView } from '@/api/types';

/** What an editor may change of an item, field by field, in the order of the form. */
export const draftFields = [
  'kind',
  'language',
  'title',
  'summary',
  'text',
  'organisations',
  'yearFrom',
  'yearTo',
  'countries',
  'global',
  'regions',
  'themes',
  'principles',
  'languages',
  'references',
  'sourceAddress',
] as const satisfies readonly (keyof LibraryItemDraft)[];

export type DraftField = (typeof draftFields)[number];

export function emptyDraft(language: string): LibraryItemDraft {
  return {
    kind: 'practice',
    language,
    title: '',
    summary: '',
    text: null,
    organisations: [],
    yearFrom: null,
    yearTo: null,
    countries: [],
    global: false,
    regions: [],
    themes: [],
    principles: [],
    languages: [],
    references: [],
    sourceAddress: null,
  };
}

export function draftOf(item: LibraryItemView): LibraryItemDraft {
  const entries = draftFields.map((field) => [field, item[field] ?? null]);
  return JSON.parse(JSON.stringify(Object.fromEntries(entries))) as LibraryItemDraft;
}

/** What is sent: rows that were never filled in are left out, empty texts are no texts. */
export function tidy(draft: LibraryItemDraft): LibraryItemDraft {
  return {
    ...draft,
    title: draft.title.trim(),
    summary: draft.summary.trim(),
    text: draft.text?.trim() || null,
    sourceAddress: draft.sourceAddress?.trim() || null,
    organisations: draft.organisations
      .filter((organisation) => organisation.name.trim() !== '')
      .map((organisation) => ({
        ...organisation,
        name: organisation.name.trim(),
        acronym: organisation.acronym?.trim() || null,
      })),
    references: draft.references
      .filter((reference) => reference.title.trim() !== '')
      .map((reference) => ({ ...reference, title: reference.title.trim() })),
  };
}
