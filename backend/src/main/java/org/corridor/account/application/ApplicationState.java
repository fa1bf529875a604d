package org.corridor.account.application;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import org.corridor.platform.persistence.KebabCase;

/** What became of an application. All but the first are final: who changed their mind applies again. */
public enum ApplicationState {
    @JsonProperty("waiting")
    WAITING,
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("declined")
    DECLINED,
    @JsonProperty("withdrawn")
    WITHDRAWN;

    @Converter(autoApply = true)
    static class Column extends KebabCase<ApplicationState> {
        Column() {
            super(ApplicationState.class);
        }
    }
}
