package org.corridor.discussion.moderation;

import static jakarta.ws.rs.core.HttpHeaders.IF_MATCH;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.corridor.account.Roles;
import org.corridor.discussion.suspension.DiscussingSuspensionDraft;
import org.corridor.discussion.suspension.DiscussingSuspensionView;
import org.corridor.platform.http.ETags;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Who may not write for a while, over HTTP. People are named by what they wrote, so that a pseudonym stays one. */
@Dependent
@Path("moderation")
@Produces(APPLICATION_JSON)
public class AuthorSuspensionResource {
    @Inject
    AuthorSuspensionService suspensions;

    @GET
    @Path("suspensions")
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public Page<SuspensionEntry> list(@BeanParam @Valid PageRequest page) {
        return suspensions.list(page);
    }

    @POST
    @Path("comments/{id}/suspension")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    @APIResponseSchema(value = DiscussingSuspensionView.class, responseCode = "201")
    public Response suspend(@PathParam("id") UUID id, @NotNull @Valid DiscussingSuspensionDraft draft) {
        return ETags.created("moderation/suspensions", suspensions.suspend(id, draft));
    }

    @DELETE
    @Path("suspensions/{id}")
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    @APIResponseSchema(DiscussingSuspensionView.class)
    public Response lift(@PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return ETags.ok(suspensions.lift(id, ETags.version(ifMatch)));
    }
}
