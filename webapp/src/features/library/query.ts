import type { LocationQuery } from 'vue-router';
import type { Facets } from '@/api/types';

export type FacetName = keyof Facets;
export const facetNames: readonly FacetName[] = [
  'kind',
  'country',
  'region',
  'theme',
  'organisationType',
  'language',
];

export const sorts = ['relevance', 'newest', 'title'] as const;
export type Sort = (typeof sorts)[number];

/** A reader's question, as it stands in the address. */
export interface LibraryQuestion {
  q: string;
  facets: Record<FacetName, string[]>;
  principle: string[];
  sort: Sort | null;
  after: string | null;
}

export function readQuestion(query: LocationQuery): LibraryQuestion {
  const all = (name: string): string[] => {
    const value = query[name];
    return (Array.isArray(value) ? value : [value]).filter(
      (entry) => typeof entry === 'string' && entry !== '',
    ) as string[];
  };
  const one = (name: string): string | null => all(name)[0] ?? null;
  return {
    q: one('q') ?? '',
    facets: Object.fromEntries(facetNames.map((name) => [name, all(name)])) as Record<FacetName, string[]>,
    principle: all('principle'),
    sort: sorts.find((sort) => sort === one('sort')) ?? null,
    after: one('after'),
  };
}

/** The address of a question, without what is empty. */
export function writeQuestion(question: LibraryQuestion): Record<string, string | string[]> {
  const entries: [string, string | string[]][] = [
    ['q', question.q.trim()],
    ...facetNames.map((name): [string, string[]] => [name, question.facets[name]]),
    ['principle', question.principle],
    ['sort', question.sort ?? ''],
    ['after', question.after ?? ''],
  ];
  return Object.fromEntries(entries.filter(([, value]) => value.length > 0));
}

/** The same question with one facet value turned on or off, from its first page. */
export function toggled(question: LibraryQuestion, name: FacetName, value: string): LibraryQuestion {
  const now = question.facets[name];
  const next = now.includes(value) ? now.filter((entry) => entry !== value) : [...now, value];
  return { ...question, facets: { ...question.facets, [name]: next }, after: null };
}

export function countOn(question: LibraryQuestion): number {
  return facetNames.reduce((sum, name) => sum + question.facets[name].length, question.principle.length);
}

/** The same words without anything that narrows them. */
export function widened(question: LibraryQuestion): LibraryQuestion {
  const facets = Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as Record<
    FacetName,
    string[]
  >;
  return { ...question, facets, principle: [], after: null };
}
