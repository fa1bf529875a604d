package org.corridor.notification.preference;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import java.util.Set;
import org.corridor.platform.persistence.KebabCase;

/** Why somebody is told something. */
public enum NoticeKind {
    /** Somebody answered them, or decided on what they proposed. */
    @JsonProperty("concerns-me")
    CONCERNS_ME,
    /** Somebody named them. */
    @JsonProperty("mentioned")
    MENTIONED,
    /** Something new at what they follow. */
    @JsonProperty("new-things")
    NEW_THINGS,
    /** What they follow became something else. */
    @JsonProperty("changed-status")
    CHANGED_STATUS;

    private static final Set<String> CHANGES = Set.of(
            "status-changed",
            "revised",
            "withdrawn",
            "restored",
            "decided",
            "answered",
            "closed",
            "rescheduled",
            "cancelled",
            "concluded");

    /** Of what happened, by the room's word for it, and whether it speaks to the person directly. */
    public static NoticeKind of(String what, boolean concerned) {
        if (concerned) {
            return "mentioned".equals(what) ? MENTIONED : CONCERNS_ME;
        }
        return CHANGES.contains(what) ? CHANGED_STATUS : NEW_THINGS;
    }

    /** Whether it speaks to the person directly. */
    public boolean personal() {
        return this == CONCERNS_ME || this == MENTIONED;
    }

    @Converter(autoApply = true)
    static class Column extends KebabCase<NoticeKind> {
        Column() {
            super(NoticeKind.class);
        }
    }
}
