package org.corridor.campaign.event;

import java.util.Objects;
import org.corridor.campaign.wording.Worded;
import org.corridor.platform.text.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * What an event says in one language, as it is kept.
 *
 * @param teaser only if somebody wrote one
 * @param body in Markdown
 */
record EventWording(String language, String title, @Nullable String teaser, String body, boolean ready, int renders)
        implements Worded<EventWording> {
    private static final int TEASER_LENGTH = 240;

    @Override
    public boolean empty() {
        return title.isEmpty() && body.isEmpty() && teaser == null;
    }

    @Override
    public boolean complete() {
        return !title.isEmpty() && !body.isEmpty();
    }

    @Override
    public boolean saysTheSameAs(EventWording other) {
        return title.equals(other.title) && body.equals(other.body) && Objects.equals(teaser, other.teaser);
    }

    /** The teaser somebody wrote, or else the beginning of the text, cut after a word. */
    String lead() {
        return teaser == null ? Markdown.teaser(body, TEASER_LENGTH) : teaser;
    }
}
