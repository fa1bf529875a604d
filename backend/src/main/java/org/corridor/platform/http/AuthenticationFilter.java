package org.corridor.platform.http;

import jakarta.annotation.Priority;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import org.corridor.platform.problem.Problem;

/**
 * Says 401 where the server alone would not: a token that is no good, on public addresses too, and no token where one is
 * needed; and 503 to a token that nobody can check now.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class AuthenticationFilter implements ContainerRequestFilter {
    @Context
    ResourceInfo resource;

    @Inject
    SignInPresence signIn;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getSecurityContext().getUserPrincipal() != null) {
            return;
        }
        var tokenSent = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        if (tokenSent && !signIn.answers()) {
            request.abortWith(Response.fromResponse(SignInOutage.PROBLEM.response())
                    .header(HttpHeaders.RETRY_AFTER, SignInOutage.RETRY_AFTER_SECONDS)
                    .build());
        } else if (tokenSent || needsSignIn()) {
            var problem = new Problem(
                    "/problems/sign-in",
                    "Sign in",
                    401,
                    tokenSent ? "The token is not valid or has expired: sign in again." : "Sign in to do this.",
                    null,
                    null,
                    null);
            request.abortWith(Response.fromResponse(problem.response())
                    .header(HttpHeaders.WWW_AUTHENTICATE, tokenSent ? "Bearer error=\"invalid_token\"" : "Bearer")
                    .build());
        }
    }

    private boolean needsSignIn() {
        var method = resource.getResourceMethod();
        if (method == null) {
            return false;
        }
        return restricts(method) || (restricts(resource.getResourceClass()) && !opens(method));
    }

    private static boolean restricts(AnnotatedElement element) {
        return element.isAnnotationPresent(RolesAllowed.class) || element.isAnnotationPresent(DenyAll.class);
    }

    private static boolean opens(AnnotatedElement element) {
        return element.isAnnotationPresent(jakarta.annotation.security.PermitAll.class);
    }
}
