import type { WordingPart } from '@/api/types';

/** Words and the spaces between them, so that the pieces put together give the text again. */
function words(text: string): string[] {
  return text.match(/\s+|\S+/g) ?? [];
}

/** Two wordings of one text, word by word; what was removed stands before what was added in its place. */
export function wordingBetween(before: string, after: string): WordingPart[] {
  const old = words(before);
  const now = words(after);
  const common = commonLengths(old, now);
  const parts: WordingPart[] = [];
  let at = 0;
  let to = 0;
  while (at < old.length || to < now.length) {
    if (at < old.length && to < now.length && old[at] === now[to]) {
      add(parts, old[at++], 'same');
      to++;
    } else if (at < old.length && length(common, at + 1, to) >= length(common, at, to + 1)) {
      add(parts, old[at++], 'removed');
    } else if (to < now.length) {
      add(parts, now[to++], 'added');
    } else {
      add(parts, old[at++], 'removed');
    }
  }
  return parts;
}

/** For each pair of places, how many words the rests have in common in the same order. */
function commonLengths(old: readonly string[], now: readonly string[]): number[][] {
  const table: number[][] = Array.from({ length: old.length + 1 }, () =>
    Array.from({ length: now.length + 1 }, () => 0),
  );
  for (let at = old.length - 1; at >= 0; at--) {
    const row = table[at] ?? [];
    for (let to = now.length - 1; to >= 0; to--) {
      row[to] =
        old[at] === now[to]
          ? length(table, at + 1, to + 1) + 1
          : Math.max(length(table, at + 1, to), length(table, at, to + 1));
    }
  }
  return table;
}

function length(table: readonly (readonly number[])[], at: number, to: number): number {
  return table[at]?.[to] ?? -1;
}

function add(parts: WordingPart[], text: string | undefined, change: WordingPart['change']): void {
  if (text === undefined) return;
  const last = parts.at(-1);
  if (last?.change === change) last.text += text;
  else parts.push({ text, change });
}
