package org.corridor.notification.follow;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import org.corridor.platform.persistence.KebabCase;

/** How closely somebody follows. */
public enum FollowLevel {
    /** Nothing at all. */
    @JsonProperty("muted")
    MUTED,
    /** Only what concerns them. */
    @JsonProperty("normal")
    NORMAL,
    /** Everything, gathered in a digest. */
    @JsonProperty("tracking")
    TRACKING,
    /** Everything, at once. */
    @JsonProperty("watching")
    WATCHING;

    /** Whether things reach them that do not concern them. */
    public boolean follows() {
        return this == TRACKING || this == WATCHING;
    }

    @Converter(autoApply = true)
    static class Column extends KebabCase<FollowLevel> {
        Column() {
            super(FollowLevel.class);
        }
    }
}
