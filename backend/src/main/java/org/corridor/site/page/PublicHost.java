package org.corridor.site.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.stream.Stream;

/** Tells whether a page was asked for under the name this installation goes by: signing in works only there. */
final class PublicHost {
    private PublicHost() {}

    static boolean asked(HttpServletRequest request, URI publicUrl) {
        return Stream.of(request.getHeader("Host"), request.getHeader("X-Forwarded-Host"))
                .anyMatch(host -> publicUrl.getAuthority().equalsIgnoreCase(host));
    }
}
