package org.corridor.platform.http;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.corridor.platform.problem.Refusal.TooOften;
import org.corridor.platform.problem.Refused;

/** Declines a caller who knocks too often at a {@link RateLimited} door. */
@Provider
@RateLimited
@Priority(Priorities.AUTHENTICATION - 100)
public class RateLimitFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String CALL = "org.corridor.call";
    private static final int BAD_REQUEST = 400;

    @Context
    ResourceInfo resource;

    @Context
    HttpServletRequest caller;

    @Inject
    RateLimits limits;

    @Override
    public void filter(ContainerRequestContext request) {
        var method = resource.getResourceMethod();
        var limit = method.getAnnotation(RateLimited.class);
        var calls = limit == null ? 20 : limit.value();
        var call = method.getName() + " " + who(request);
        request.setProperty(CALL, call);
        limits.take(call, calls).ifPresent(wait -> {
            throw new Refused(new TooOften(wait));
        });
    }

    /**
     * What was sent back for its form does not count: it changed nothing and told nothing, and somebody who mends a form
     * field by field is not to be shut out by it.
     */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == BAD_REQUEST && request.getProperty(CALL) instanceof String call) {
            limits.giveBack(call);
        }
    }

    /** A person where somebody is signed in, else the address: people in one training room share that. */
    private String who(ContainerRequestContext request) {
        var principal = request.getSecurityContext().getUserPrincipal();
        return principal == null ? caller.getRemoteAddr() : principal.getName();
    }
}
