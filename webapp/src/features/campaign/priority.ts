import type { AmendmentView, Paragraph, PriorityDraft, PriorityView } from '@/api/types';
import { language } from '@/shared/languages';

/** The words of a priority as a reader finds them. */
interface Reading {
  language: string;
  title: string;
  demand: string;
  paragraphs: readonly Paragraph[];
  /** Whether there is nothing in the reader's language. */
  original: boolean;
  outdated: boolean;
}

/** Its translation into the reader's language, if there is one to read; else as it was written. */
export function readingOf(priority: PriorityView, here: string = language): Reading {
  const translation = priority.translations.find(
    (entry) =>
      entry.language === here && (entry.state === 'done' || entry.state === 'outdated') && entry.title,
  );
  if (!translation) {
    const { title, demand, paragraphs } = priority;
    return {
      language: priority.language,
      title,
      demand,
      paragraphs,
      original: priority.language !== here,
      outdated: false,
    };
  }
  return {
    language: here,
    title: translation.title,
    demand: translation.demand,
    paragraphs: priority.paragraphs.map(
      (paragraph) => translation.paragraphs.find((own) => own.key === paragraph.key) ?? paragraph,
    ),
    original: false,
    outdated: translation.state === 'outdated',
  };
}

/** Which message says where an amendment applies, and the number of the paragraph as readers count. */
export function placeOf(
  priority: Pick<PriorityView, 'paragraphs'>,
  amendment: Pick<AmendmentView, 'kind' | 'paragraph'>,
): { key: string; number: number } {
  const number = priority.paragraphs.findIndex((paragraph) => paragraph.key === amendment.paragraph) + 1;
  if (amendment.paragraph && number === 0) return { key: 'priority.amend.toGone', number };
  if (amendment.kind === 'change') return { key: 'priority.amend.to', number };
  return { key: number === 0 ? 'priority.amend.first' : 'priority.amend.after', number };
}

export function emptyPriority(): PriorityDraft {
  return {
    language,
    title: '',
    demand: '',
    paragraphs: [{ key: 'new1', text: '' }],
    translations: [],
    visibility: 'members',
    consultationUntil: null,
    ownerId: null,
    facilitatorIds: [],
    circleIds: [],
  };
}

export function draftOfPriority(priority: PriorityView): PriorityDraft {
  const { title, demand, paragraphs, translations, visibility, consultationUntil } = priority;
  return JSON.parse(
    JSON.stringify({
      language: priority.language,
      title,
      demand,
      paragraphs,
      translations: translations.filter((entry) => entry.state !== 'missing'),
      visibility,
      consultationUntil: consultationUntil ?? null,
      ownerId: priority.owner?.id ?? null,
      facilitatorIds: priority.facilitators.map((person) => person.id),
      circleIds: priority.circle.map((person) => person.id),
    }),
  ) as PriorityDraft;
}

/** A provisional key that no paragraph here has; the server gives the one that stays. */
export function nextKey(paragraphs: readonly Paragraph[]): string {
  const used = paragraphs.map((paragraph) => Number(/^new(\d+)$/.exec(paragraph.key)?.[1] ?? 0));
  return `new${String(Math.max(0, ...used) + 1)}`;
}

/** The same list with one entry moved by so many places, if there is room. */
export function moved<T>(list: readonly T[], at: number, by: number): T[] {
  const next = [...list];
  const entry = next[at];
  if (entry === undefined || at + by < 0 || at + by >= next.length) return next;
  next.splice(at, 1);
  next.splice(at + by, 0, entry);
  return next;
}
