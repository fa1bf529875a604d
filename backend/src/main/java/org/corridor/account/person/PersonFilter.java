package org.corridor.account.person;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.account.CurrentPerson;
import org.corridor.account.Role;
import org.corridor.platform.subject.Viewer;

/**
 * The door: after the server has verified a token and before roles are looked at, on public addresses too. It makes the
 * person known, refuses at once who is suspended, and lets a role that was taken away end at once. Whoever came in by a
 * device's token is known already.
 */
@Provider
@Priority(Priorities.AUTHENTICATION + 100)
public class PersonFilter implements ContainerRequestFilter {
    @Inject
    ArrivalService arrivals;

    @Inject
    CurrentPerson current;

    @Override
    public void filter(ContainerRequestContext request) {
        var verified = request.getSecurityContext();
        var principal = verified.getUserPrincipal();
        if (principal == null || current.person().isPresent()) {
            return;
        }
        var headers = Optional.ofNullable(request.getHeaders().get(HttpHeaders.AUTHORIZATION))
                .orElse(List.of());
        var token = AccessToken.read(headers, UUID.fromString(principal.getName()));
        var carried = Role.thoseHeld(verified::isUserInRole);
        var inForce = token.program() ? carried : arrivals.arrive(token, carried);
        current.arrived(new Viewer(Optional.of(token.subject()), Set.copyOf(Role.words(inForce))), token.program());
        if (!inForce.equals(carried)) {
            request.setSecurityContext(new Narrowed(verified, inForce));
        }
    }

    /** What the server verified, less the roles that hold no longer. */
    private record Narrowed(SecurityContext verified, Set<Role> inForce) implements SecurityContext {
        @Override
        public Principal getUserPrincipal() {
            return verified.getUserPrincipal();
        }

        @Override
        public boolean isUserInRole(String word) {
            return verified.isUserInRole(word)
                    && Role.of(word).map(inForce::contains).orElse(true);
        }

        @Override
        public boolean isSecure() {
            return verified.isSecure();
        }

        @Override
        public String getAuthenticationScheme() {
            return verified.getAuthenticationScheme();
        }
    }
}
