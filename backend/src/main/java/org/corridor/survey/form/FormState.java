package org.corridor.survey.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.Set;
import org.corridor.platform.persistence.KebabCase;

/** Whether interviews are made with a form now. */
public enum FormState {
    /** Not yet. */
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("open")
    OPEN,
    /** No new ones; those that lie on devices still come in. */
    @JsonProperty("closing")
    CLOSING,
    @JsonProperty("closed")
    CLOSED;

    private static final Map<FormState, Set<FormState>> MOVES = Map.of(
            DRAFT, Set.of(OPEN),
            OPEN, Set.of(CLOSING, CLOSED),
            CLOSING, Set.of(OPEN, CLOSED),
            CLOSED, Set.of(OPEN, CLOSING));

    boolean mayBecome(FormState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    @Converter(autoApply = true)
    static class Column extends KebabCase<FormState> {
        Column() {
            super(FormState.class);
        }
    }
}
