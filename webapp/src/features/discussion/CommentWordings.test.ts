import { screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { computed, defineComponent, h, provide } from 'vue';
import { describe, expect, it } from 'vitest';
import { answers, takes } from '../../../tests/server';
import { show } from '../../../tests/show';
import CommentWordings from './CommentWordings.vue';
import { aThread } from './thread.fixture';
import { threadDesk } from './threadDesk';
import type { Thread } from './useThread';

const [branch] = aThread().items;
if (!branch) throw new Error('the thread has a comment');
const { comment } = branch;
const at = '2026-11-09T10:00:00Z';
const present = {
  version: 2,
  at,
  struck: false,
  strikable: false,
  parts: [{ text: 'Present words', change: 'ADDED' }],
};
const old = {
  version: 1,
  at,
  struck: false,
  strikable: true,
  parts: [{ text: 'Old words', change: 'ADDED' }],
};

/** The dialogue as it is opened beside a comment. */
function opened(moderating: boolean) {
  return defineComponent({
    setup() {
      provide(threadDesk, {
        thread: {} as Thread,
        path: '/library/39',
        writable: computed(() => true),
        moderator: computed(() => moderating),
        answerTo: () => Promise.resolve(),
      });
      return () => h(CommentWordings, { comment });
    },
  });
}

describe('the wordings of a comment', () => {
  it.each([
    [true, '*/api/moderation/comments/*/versions/1'],
    [false, '*/api/discussion/comments/*/versions/1'],
  ])('lets old words be struck after a second look', async (moderating, address) => {
    answers('*/api/discussion/comments/*/versions', { items: [present, old], next: null });
    const struck = takes('delete', address, {});
    await show(opened(moderating), '/library/39');
    await userEvent.click(await screen.findByRole('button', { name: 'Strike these words' }));
    expect(struck).toHaveLength(0);
    answers('*/api/discussion/comments/*/versions', {
      items: [present, { ...old, struck: true, strikable: false, parts: [] }],
      next: null,
    });
    await userEvent.click(screen.getByRole('button', { name: 'Strike them for good' }));
    expect(await screen.findByText('These words were struck.')).toBeInTheDocument();
    expect(struck).toHaveLength(1);
    expect(screen.queryByText('Old words')).not.toBeInTheDocument();
  });
});
