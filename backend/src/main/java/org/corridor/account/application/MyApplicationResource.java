package org.corridor.account.application;

import static jakarta.ws.rs.core.HttpHeaders.IF_MATCH;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.corridor.account.Roles;
import org.corridor.platform.http.ETags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One's own application over HTTP. */
@Dependent
@Path("me/application")
@Produces(APPLICATION_JSON)
public class MyApplicationResource {
    @Inject
    ApplicationService applications;

    @DELETE
    @RolesAllowed(Roles.SIGNED_IN)
    @Operation(summary = "Withdraw one's own application that waits")
    public void withdraw(@HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        applications.withdraw(ETags.version(ifMatch));
    }
}
