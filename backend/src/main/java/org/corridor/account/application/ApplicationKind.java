package org.corridor.account.application;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import org.corridor.account.Role;
import org.corridor.platform.persistence.KebabCase;

/** What people can apply for; the rest is by invitation or decided by administrators. */
public enum ApplicationKind {
    @JsonProperty("member")
    MEMBER(Role.MEMBER),
    @JsonProperty("researcher")
    RESEARCHER(Role.RESEARCHER);

    private final Role role;

    ApplicationKind(Role role) {
        this.role = role;
    }

    /** What acceptance grants. */
    Role role() {
        return role;
    }

    @Converter(autoApply = true)
    static class Column extends KebabCase<ApplicationKind> {
        Column() {
            super(ApplicationKind.class);
        }
    }
}
