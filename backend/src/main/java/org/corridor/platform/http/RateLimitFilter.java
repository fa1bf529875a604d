package org.corridor.platform.http;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.corridor.platform.problem.Refusal.TooOften;
import org.corridor.platform.problem.Refused;

/** Declines a caller who knocks too often at a {@link RateLimited} door. */
@Provider
@RateLimited
@Priority(Priorities.AUTHENTICATION - 100)
public class RateLimitFilter implements ContainerRequestFilter {
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
        limits.take(method.getName() + " " + who(request), calls).ifPresent(wait -> {
            throw new Refused(new TooOften(wait));
        });
    }

    /** A person where somebody is signed in, else the address: people in one training room share that. */
    private String who(ContainerRequestContext request) {
        var principal = request.getSecurityContext().getUserPrincipal();
        return principal == null ? caller.getRemoteAddr() : principal.getName();
    }
}
