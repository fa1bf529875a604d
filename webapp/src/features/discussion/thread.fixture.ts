import type { CommentView, ThreadPage } from '@/api/types';

const id = (number: number): string => `7b0c5a3e-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const subject = { kind: 'library-item', id: id(999) };

/** A comment; what a test does not say is plausible. */
export function aComment(number: number, changes: Partial<CommentView> = {}): CommentView {
  return {
    id: id(number),
    number,
    version: 1,
    state: 'published',
    depth: 0,
    author: {
      name: 'Rosa Delgado',
      pseudonym: false,
      role: null,
      organisation: { id: id(500), name: 'Harbour Workers', acronym: null, constituency: 'workers' },
    },
    text: null,
    html: `<p>Comment ${String(number)}</p>`,
    stance: null,
    passage: null,
    quote: null,
    answers: null,
    mentions: [],
    reactions: [],
    replies: 0,
    writtenAt: '2026-11-09T10:00:00Z',
    editedAt: null,
    own: false,
    hiddenRule: null,
    ...changes,
  };
}

export function aThread(changes: Partial<ThreadPage> = {}): ThreadPage {
  return {
    subject,
    version: 0,
    comments: 2,
    open: true,
    lockedRule: null,
    stance: false,
    pseudonyms: false,
    passages: [],
    items: [
      {
        comment: aComment(1, { replies: 2 }),
        replies: [
          aComment(2, { depth: 1 }),
          aComment(3, { depth: 1, state: 'hidden', author: null, html: null, hiddenRule: 'insult' }),
        ],
        more: null,
        begun: true,
      },
    ],
    next: null,
    begun: true,
    elsewhere: null,
    ...changes,
  };
}
