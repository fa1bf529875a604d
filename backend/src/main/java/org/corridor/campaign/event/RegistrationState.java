package org.corridor.campaign.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import org.corridor.platform.persistence.KebabCase;

/** How somebody stands on the list of an event. */
public enum RegistrationState {
    /** Has a place. */
    @JsonProperty("registered")
    REGISTERED,
    /** Waits for one. */
    @JsonProperty("waiting")
    WAITING,
    /** Does not come after all. */
    @JsonProperty("given-up")
    GIVEN_UP;

    @Converter(autoApply = true)
    static class Column extends KebabCase<RegistrationState> {
        Column() {
            super(RegistrationState.class);
        }
    }
}
