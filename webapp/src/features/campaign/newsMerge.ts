import type { NewsDraft } from '@/api/types';
import { languages } from '@/shared/languages';
import { tidy } from './newsDraft';

const plain = [
  'kind',
  'issuer',
  'issuedOn',
  'undated',
  'language',
  'target',
  'targetAddress',
  'picture',
] as const;

/** A part of a draft that one editor changes at a time: a field, or all that is said in one language. */
export type NewsPart = (typeof plain)[number] | `wordings.${(typeof languages)[number]}`;

const parts: readonly NewsPart[] = [
  ...plain,
  ...languages.map((language) => `wordings.${language}` as const),
];

/** How two editors' changes to one item stand to each other. */
export interface NewsDivergence {
  /** Changed by both, differently: a person must choose. */
  conflicts: NewsPart[];
  /** Changed only by the other editor: taken over. */
  theirs: NewsPart[];
}

export function languageOf(part: NewsPart): string | null {
  return part.startsWith('wordings.') ? (part.split('.')[1] ?? null) : null;
}

/** What stands in a part of a draft. */
export function partOf(draft: NewsDraft, part: NewsPart): unknown {
  const language = languageOf(part);
  if (language === null) return draft[part as (typeof plain)[number]] ?? null;
  return draft.wordings.find((wording) => wording.language === language) ?? null;
}

export function diverge(base: NewsDraft, mine: NewsDraft, theirs: NewsDraft): NewsDivergence {
  const [was, own, other] = [tidy(base), tidy(mine), tidy(theirs)];
  const same = (one: NewsDraft, two: NewsDraft, part: NewsPart): boolean =>
    JSON.stringify(partOf(one, part)) === JSON.stringify(partOf(two, part));
  const changed = parts.filter((part) => !same(was, other, part));
  return {
    conflicts: changed.filter((part) => !same(was, own, part) && !same(own, other, part)),
    theirs: changed.filter((part) => same(was, own, part)),
  };
}

/** My draft with what the other editor changed, except where I keep mine. */
export function merge(
  mine: NewsDraft,
  theirs: NewsDraft,
  divergence: NewsDivergence,
  keepMine: readonly NewsPart[],
): NewsDraft {
  const take = [...divergence.theirs, ...divergence.conflicts.filter((part) => !keepMine.includes(part))];
  const fields = Object.fromEntries(
    take.filter((part) => languageOf(part) === null).map((part) => [part, partOf(theirs, part)]),
  );
  return {
    ...mine,
    ...fields,
    wordings: mine.wordings.map((wording) => {
      const taken = take.some((part) => languageOf(part) === wording.language);
      return taken
        ? (theirs.wordings.find((entry) => entry.language === wording.language) ?? wording)
        : wording;
    }),
  };
}
