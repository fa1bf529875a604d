package org.corridor.campaign.news;

import java.util.Objects;
import org.corridor.campaign.wording.Worded;
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
        int renders)
        implements Worded<NewsWording> {
    private static final int TEASER_LENGTH = 240;

    static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    public boolean empty() {
        return title.isEmpty() && body.isEmpty() && teaser == null && pictureText == null;
    }

    @Override
    public boolean complete() {
        return !title.isEmpty() && !body.isEmpty();
    }

    @Override
    public boolean saysTheSameAs(NewsWording other) {
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
