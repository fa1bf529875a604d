import type { CommentView, ThreadBranch, ThreadPage } from '@/api/types';

/** The thread one was reading with what was just written in its place; null where that place is not on the page. */
export function withWritten(
  page: ThreadPage,
  comment: CommentView,
  answered: CommentView | null,
  first: boolean,
): ThreadPage | null {
  const more = { comments: page.comments + 1, passages: countPassage(page, comment) };
  if (!answered) {
    const branch: ThreadBranch = { comment, replies: [], more: null, begun: true };
    return { ...page, ...more, items: first ? [branch, ...page.items] : [...page.items, branch] };
  }
  const at = page.items.findIndex(({ comment: root, replies }) =>
    [root, ...replies].some((other) => other.id === answered.id),
  );
  const branch = page.items[at];
  if (!branch) return null;
  const root = { ...branch.comment, replies: branch.comment.replies + 1 };
  const replies = branch.replies.toSpliced(placeIn(branch, answered), 0, comment);
  return { ...page, ...more, items: page.items.with(at, { ...branch, comment: root, replies }) };
}

/** Behind what already answers the same. */
function placeIn(branch: ThreadBranch, answered: CommentView): number {
  const at = branch.replies.findIndex((other) => other.id === answered.id);
  if (at < 0) return branch.replies.length;
  const next = branch.replies.findIndex((other, index) => index > at && other.depth < 2);
  return next < 0 ? branch.replies.length : next;
}

function countPassage(page: ThreadPage, comment: CommentView): ThreadPage['passages'] {
  return page.passages.map((passage) =>
    passage.key === comment.passage?.key ? { ...passage, comments: passage.comments + 1 } : passage,
  );
}

/** What follows, without what stands there already. */
export function without<T>(next: readonly T[], before: readonly T[], id: (item: T) => string): T[] {
  const known = new Set(before.map(id));
  return next.filter((item) => !known.has(id(item)));
}
