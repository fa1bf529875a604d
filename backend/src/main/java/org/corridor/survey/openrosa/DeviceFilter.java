package org.corridor.survey.openrosa;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import java.util.Base64;
import java.util.Optional;
import org.corridor.account.CurrentPerson;
import org.corridor.platform.problem.Problem;
import org.corridor.platform.subject.Viewer;
import org.corridor.survey.device.DeviceUse;
import org.corridor.survey.device.DeviceUseService;
import org.jspecify.annotations.Nullable;

/** Lets devices in, by the token in the address or as a password. Whoever bears a token of sign-in goes to the other door. */
@Provider
@Priority(Priorities.AUTHENTICATION - 50)
public class DeviceFilter implements ContainerRequestFilter {
    private static final String BASIC = "basic ";

    @Inject
    DeviceUseService devices;

    @Inject
    CurrentPerson current;

    @Inject
    CurrentDoor door;

    @Override
    public void filter(ContainerRequestContext request) {
        var key = Optional.ofNullable(request.getProperty(KeyAddress.TOKEN)).map(String.class::cast);
        var header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (key.isEmpty() && header != null && !isBasic(header)) {
            return;
        }
        key.or(() -> password(header))
                .flatMap(devices::find)
                .ifPresentOrElse(
                        device -> enter(request, device, key),
                        () -> request.abortWith(strange(key.isPresent(), header)));
    }

    private void enter(ContainerRequestContext request, DeviceUse device, Optional<String> key) {
        current.arrived(device.owner(), false);
        door.entered(device.device(), key);
        request.setSecurityContext(
                new Lent(device.owner(), request.getSecurityContext().isSecure()));
    }

    private static boolean isBasic(String header) {
        return header.regionMatches(true, 0, BASIC, 0, BASIC.length());
    }

    /** The user name is of no account. */
    private static Optional<String> password(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        try {
            var both = new String(
                    Base64.getDecoder().decode(header.substring(BASIC.length()).strip()), UTF_8);
            return Optional.of(both.substring(both.indexOf(':') + 1));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** With a wrong address nobody is asked for a password: no password would help. */
    private static Response strange(boolean byAddress, @Nullable String header) {
        var status = byAddress ? Response.Status.FORBIDDEN : Response.Status.UNAUTHORIZED;
        var detail = byAddress || header != null
                ? "This device's token is not known, or was revoked: ask for a new code."
                : "Send the token of your device as the password.";
        var answer = new Problem(
                        "/problems/device", "Device not known", status.getStatusCode(), detail, null, null, null)
                .response();
        if (!byAddress) {
            answer.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Corridor\", charset=\"UTF-8\"");
        }
        return answer;
    }

    /** What a device may do for its owner. */
    private record Lent(Viewer owner, boolean secure) implements SecurityContext {
        @Override
        public Principal getUserPrincipal() {
            return () -> owner.person().orElseThrow().toString();
        }

        @Override
        public boolean isUserInRole(String role) {
            return owner.has(role);
        }

        @Override
        public boolean isSecure() {
            return secure;
        }

        @Override
        public String getAuthenticationScheme() {
            return "DEVICE";
        }
    }
}
