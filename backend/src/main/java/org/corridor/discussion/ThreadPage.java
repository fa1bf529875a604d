package org.corridor.discussion;

import java.util.List;
import java.util.Map;
import org.corridor.platform.http.Versioned;
import org.corridor.platform.subject.DiscussionRules;
import org.corridor.platform.subject.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * Part of a discussion, and what may be done in it.
 *
 * @param version of the thread as moderators change it; 0 while nobody has written
 * @param comments how many can be read in the whole thread
 * @param open whether anything may be added now
 * @param lockedRule the rule for which a moderator locked it
 * @param items beginnings with their answers
 * @param next what to send as {@code after} for the following page
 * @param begun whether this page begins with the first
 * @param elsewhere where the comment that was asked for stands now, if it was moved away from here
 */
public record ThreadPage(
        SubjectRef subject,
        long version,
        int comments,
        boolean open,
        @Nullable String lockedRule,
        boolean stance,
        boolean pseudonyms,
        List<ThreadPassage> passages,
        List<ThreadBranch> items,
        @Nullable String next,
        boolean begun,
        @Nullable String elsewhere)
        implements Versioned {

    /** What is known before anything of it is read. */
    static ThreadPage of(
            SubjectRef subject,
            DiscussionRules rules,
            @Nullable DiscussionThread thread,
            Map<String, Integer> aboutPassages) {
        return new ThreadPage(
                subject,
                thread == null ? 0 : thread.version,
                thread == null ? 0 : thread.comments,
                rules.open() && (thread == null || !thread.locked()),
                thread == null ? null : thread.lockedRule,
                rules.stance(),
                rules.pseudonyms(),
                rules.passages().stream()
                        .map(passage -> new ThreadPassage(
                                passage.key(), passage.text(), aboutPassages.getOrDefault(passage.key(), 0)))
                        .toList(),
                List.of(),
                null,
                true,
                null);
    }

    /** The same with these beginnings. */
    ThreadPage with(List<ThreadBranch> shown, @Nullable String following, boolean fromTheFirst) {
        return new ThreadPage(
                subject,
                version,
                comments,
                open,
                lockedRule,
                stance,
                pseudonyms,
                passages,
                shown,
                following,
                fromTheFirst,
                elsewhere);
    }

    /** The same with the word that what was asked for stands at another address. */
    ThreadPage moved(String address) {
        return new ThreadPage(
                subject,
                version,
                comments,
                open,
                lockedRule,
                stance,
                pseudonyms,
                passages,
                items,
                next,
                begun,
                address);
    }
}
