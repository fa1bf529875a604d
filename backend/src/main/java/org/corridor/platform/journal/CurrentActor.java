package org.corridor.platform.journal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;

/** Who is at work in this request: a person by the id sign-in knows them by, or the system itself. */
@Dependent
public class CurrentActor {
    private static final int UUID_LENGTH = 36;

    private final Principal principal;

    @Inject
    CurrentActor(Principal principal) {
        this.principal = principal;
    }

    public Optional<UUID> id() {
        var name = principal.getName();
        try {
            return name == null || name.length() != UUID_LENGTH ? Optional.empty() : Optional.of(UUID.fromString(name));
        } catch (IllegalArgumentException notAPerson) {
            return Optional.empty();
        }
    }
}
