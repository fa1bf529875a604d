import type { LibraryItemDraft } from '@/api/types';
import { draftFields, type DraftField } from './itemDraft';

/** How two editors' changes to one item stand to each other. */
export interface Divergence {
  /** Changed by both, differently: a person must choose. */
  conflicts: DraftField[];
  /** Changed only by the other editor: taken over. */
  theirs: DraftField[];
}

export function diverge(
  base: LibraryItemDraft,
  mine: LibraryItemDraft,
  theirs: LibraryItemDraft,
): Divergence {
  const changedByThem = draftFields.filter((field) => !same(base[field], theirs[field]));
  return {
    conflicts: changedByThem.filter(
      (field) => !same(base[field], mine[field]) && !same(mine[field], theirs[field]),
    ),
    theirs: changedByThem.filter((field) => same(base[field], mine[field])),
  };
}

/** My draft with what the other editor changed, except where I keep mine. */
export function merge(
  mine: LibraryItemDraft,
  theirs: LibraryItemDraft,
  divergence: Divergence,
  keepMine: readonly DraftField[],
): LibraryItemDraft {
  const take = [...divergence.theirs, ...divergence.conflicts.filter((field) => !keepMine.includes(field))];
  const taken = Object.fromEntries(take.map((field) => [field, theirs[field]]));
  return { ...mine, ...taken };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
