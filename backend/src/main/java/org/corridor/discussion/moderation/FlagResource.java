package org.corridor.discussion.moderation;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.corridor.account.Roles;
import org.corridor.platform.http.RateLimited;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Reporting a comment over HTTP. */
@Dependent
@Path("discussion/comments/{id}/flags")
@Produces(APPLICATION_JSON)
public class FlagResource {
    @Inject
    FlagService flags;

    @POST
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.SIGNED_IN)
    @RateLimited(30)
    @APIResponse(responseCode = "204", description = "Reported")
    public Response flag(@PathParam("id") UUID id, @NotNull @Valid FlagDraft draft) {
        flags.flag(id, draft);
        return Response.noContent().build();
    }

    @DELETE
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public void settle(@PathParam("id") UUID id) {
        flags.settle(id);
    }
}
