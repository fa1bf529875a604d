package org.corridor.platform.subject;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who asks to see something: nobody in particular, or a person with roles. */
public record Viewer(Optional<UUID> person, Set<String> roles) {
    /** The public. */
    public static Viewer anyone() {
        return new Viewer(Optional.empty(), Set.of());
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
