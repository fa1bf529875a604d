package org.corridor.campaign.news;

import java.util.Objects;
import org.corridor.platform.text.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * What a news item says in one language, as it is kept.
 *
 * @param teaser only if somebody wrote one
 * @param pictureText what a reader who does not see the picture is told
 * @param ready for readers
 * @param renders the revision of the original that this wording was last held against
 */
record NewsWording(
        String language,
        String title,
        @Nullable String teaser,
        String body,
        @Nullable String pictureText,
        boolean ready,
        int renders) {
    private static final int TEASER_LENGTH = 240;

    static NewsWording of(NewsWordingDraft draft, boolean ready, int renders) {
        return new NewsWording(
                draft.language(),
                draft.title().strip(),
                stripped(draft.teaser()),
                draft.body().strip(),
                stripped(draft.pictureText()),
                ready,
                renders);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    boolean empty() {
        return title.isEmpty() && body.isEmpty() && teaser == null && pictureText == null;
    }

    boolean complete() {
        return !title.isEmpty() && !body.isEmpty();
    }

    boolean saysTheSameAs(NewsWording other) {
        return title.equals(other.title)
                && body.equals(other.body)
                && Objects.equals(teaser, other.teaser)
                && Objects.equals(pictureText, other.pictureText);
    }

    /** The teaser somebody wrote, or else the beginning of the text, cut after a word. */
    String lead() {
        return teaser == null ? Markdown.teaser(body, TEASER_LENGTH) : teaser;
    }
}
