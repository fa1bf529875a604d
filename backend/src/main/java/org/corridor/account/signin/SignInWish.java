package org.corridor.account.signin;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.corridor.account.Role;

/**
 * How somebody should stand with sign-in from now on.
 *
 * @param grant roles they should have
 * @param revoke roles they should no longer have; what is in neither set stays as it is there
 * @param admitted whether they can sign in at all
 */
public record SignInWish(UUID person, Set<Role> grant, Set<Role> revoke, boolean admitted) {
    /** Exactly these of our roles. */
    public static SignInWish exactly(UUID person, Collection<Role> roles, boolean admitted) {
        var others = EnumSet.allOf(Role.class);
        others.removeAll(roles);
        return new SignInWish(person, Set.copyOf(roles), others, admitted);
    }

    /** These roles beside those they have. */
    public static SignInWish also(UUID person, Collection<Role> roles, boolean admitted) {
        return new SignInWish(person, Set.copyOf(roles), Set.of(), admitted);
    }

    /** The same roles, but let in or not; who is not let in is signed out too. */
    public static SignInWish admitted(UUID person, boolean admitted) {
        return new SignInWish(person, Set.of(), Set.of(), admitted);
    }
}
