package org.corridor.account.person;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.corridor.account.Role;
import org.corridor.account.mail.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * How to reach somebody, and what they may do.
 *
 * @param emailVerified whether sign-in knows that the address is theirs
 */
public record PersonContact(
        UUID id,
        String name,
        String email,
        boolean emailVerified,
        @Nullable String language,
        Set<Role> roles,
        boolean suspended,
        Instant lastSeenAt) {
    /** As somebody who gets a letter. */
    public Recipient recipient() {
        return new Recipient(name, email, language);
    }
}
