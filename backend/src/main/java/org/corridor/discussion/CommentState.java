package org.corridor.discussion;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import org.corridor.platform.persistence.KebabCase;

/** Whether a comment can be read. */
public enum CommentState {
    @JsonProperty("published")
    PUBLISHED,
    /** Taken back by its author; its place and the answers to it stay. */
    @JsonProperty("deleted")
    DELETED,
    /** Taken out of sight by a moderator; a line says so. */
    @JsonProperty("hidden")
    HIDDEN;

    @Converter(autoApply = true)
    static class Column extends KebabCase<CommentState> {
        Column() {
            super(CommentState.class);
        }
    }
}
