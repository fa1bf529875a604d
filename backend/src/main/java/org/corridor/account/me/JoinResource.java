package org.corridor.account.me;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.corridor.account.Roles;
import org.corridor.platform.http.ETags;
import org.corridor.platform.http.RateLimited;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Following the link of an invitation, over HTTP. */
@Dependent
@Path("invitations/token/{token}/acceptance")
@Produces(APPLICATION_JSON)
public class JoinResource {
    @Inject
    MeService me;

    @POST
    @RolesAllowed(Roles.SIGNED_IN)
    @RateLimited
    @Operation(summary = "Accept an invitation: grants its roles to the caller, once")
    @APIResponseSchema(value = Me.class, responseCode = "200")
    public Response join(@PathParam("token") @Size(max = 100) String token) {
        return ETags.ok(me.join(token));
    }
}
