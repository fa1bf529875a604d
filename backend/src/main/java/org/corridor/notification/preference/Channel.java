package org.corridor.notification.preference;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import org.corridor.platform.persistence.KebabCase;

/** How a notice reaches somebody beside the list on the site; each more pressing than the one before. */
public enum Channel {
    @JsonProperty("none")
    NONE,
    @JsonProperty("digest")
    DIGEST,
    @JsonProperty("at-once")
    AT_ONCE;

    /** The calmer of two. */
    public Channel atMost(Channel other) {
        return compareTo(other) <= 0 ? this : other;
    }

    @Converter(autoApply = true)
    static class Column extends KebabCase<Channel> {
        Column() {
            super(Channel.class);
        }
    }
}
