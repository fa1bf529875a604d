package org.corridor.site.page;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.corridor.discussion.CommentView;
import org.corridor.discussion.ThreadPage;
import org.corridor.discussion.ThreadPassage;
import org.corridor.site.text.Wording;
import org.jspecify.annotations.Nullable;

/** The words around comments on a page. */
public record ThreadLabels(Wording w) {
    public String title(ThreadPage thread) {
        return thread.comments() == 0
                ? w.t("discussion.thread.title")
                : w.count("discussion.thread.count", thread.comments());
    }

    /** How many readable comments are about a passage. */
    public static int about(ThreadPage thread, String passage) {
        return thread.passages().stream()
                .filter(other -> other.key().equals(passage))
                .mapToInt(ThreadPassage::comments)
                .sum();
    }

    /** What stands in place of a comment that cannot be read. */
    public String gone(CommentView comment) {
        return comment.hiddenRule() == null
                ? w.t("discussion.comment.deleted")
                : w.t("discussion.comment.hidden", "rule", rule(comment.hiddenRule()));
    }

    public String rule(String rule) {
        return w.t("discussion.rule." + rule);
    }

    /** A name, or the word for somebody who is not known any more. */
    public String name(@Nullable String name) {
        return name == null ? w.t("discussion.comment.somebody") : name;
    }

    /** The word of an enumeration as clients spell it. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How readers reacted, in one line. */
    public String reactions(CommentView comment) {
        return comment.reactions().stream()
                .map(reaction -> w.t(
                        "discussion.reaction.counted",
                        Map.of(
                                "reaction",
                                w.t("discussion.reaction." + word(reaction.kind())),
                                "count",
                                w.number(reaction.count()))))
                .collect(Collectors.joining(" · "));
    }

    /** Where a comment is read. */
    public String address(String path, long number) {
        return w.to(path) + "?comment=" + number + "#c" + number;
    }
}
