import { describe, expect, it } from 'vitest';
import { aComment, aThread } from './thread.fixture';
import { withWritten } from './written';

describe('what was just written', () => {
  it('stands behind what one was reading', () => {
    const page = withWritten(aThread(), aComment(9), null, false);
    expect(page?.items.map(({ comment }) => comment.number)).toEqual([1, 9]);
    expect(page?.comments).toBe(3);
  });

  it('stands first where the newest are read first', () => {
    const page = withWritten(aThread(), aComment(9), null, true);
    expect(page?.items.map(({ comment }) => comment.number)).toEqual([9, 1]);
  });

  it('stands among the answers to what it answers', () => {
    const page = withWritten(aThread(), aComment(9, { depth: 2 }), aComment(2), false);
    expect(page?.items[0]?.replies.map((reply) => reply.number)).toEqual([2, 9, 3]);
    expect(page?.items[0]?.comment.replies).toBe(3);
  });

  it('is fetched where its place is not on the page', () => {
    expect(withWritten(aThread(), aComment(9, { depth: 1 }), aComment(77), false)).toBeNull();
  });
});
