package org.corridor.discussion;

import java.util.UUID;

/**
 * Where a comment stands in its thread. Answers are shown two levels deep; what answers the second level stands beside it and
 * names what it answers.
 *
 * @param root the comment that began this branch of the thread; itself for a beginning
 * @param depth 0, 1 or 2
 * @param branch the number of the first-level answer below which it stands, its own for such an answer, 0 for a beginning;
 *     within a root, the order by branch and number is the order of reading
 */
record Place(UUID root, int depth, long branch) {
    static final int DEEPEST = 2;

    /** The place of a comment that answers nothing. */
    static Place beginning(UUID own) {
        return new Place(own, 0, 0);
    }

    /** The place of an answer with this number to a comment that stands here. */
    Place answer(long number) {
        return new Place(root, Math.min(depth + 1, DEEPEST), depth == 0 ? number : branch);
    }
}
