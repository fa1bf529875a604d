package org.corridor.account.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import org.corridor.platform.persistence.KebabCase;

/** For whom an organisation speaks. */
public enum Constituency {
    @JsonProperty("workers")
    WORKERS,
    @JsonProperty("employers")
    EMPLOYERS,
    @JsonProperty("government")
    GOVERNMENT,
    @JsonProperty("civil-society")
    CIVIL_SOCIETY,
    @JsonProperty("private")
    PRIVATE,
    @JsonProperty("academia")
    ACADEMIA;

    @Converter(autoApply = true)
    static class Column extends KebabCase<Constituency> {
        Column() {
            super(Constituency.class);
        }
    }
}
