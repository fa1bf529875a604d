package org.corridor.survey.openrosa;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Takes the token out of the address before anybody else looks at it, so that it reaches no log. */
@Provider
@PreMatching
public class KeyAddress implements ContainerRequestFilter {
    /** Where the token is left for who looks after devices. */
    static final String TOKEN = "org.corridor.device.token";

    @Override
    public void filter(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath(false).replaceFirst("^/+", "");
        var slash = path.indexOf('/');
        request.setProperty(TOKEN, slash < 0 ? path : path.substring(0, slash));
        var address = request.getUriInfo().getBaseUriBuilder().path(slash < 0 ? "" : path.substring(slash + 1));
        var query = request.getUriInfo().getRequestUri().getRawQuery();
        request.setRequestUri(
                request.getUriInfo().getBaseUri(), address.replaceQuery(query).build());
    }
}
