package org.corridor.discussion;

import static jakarta.ws.rs.core.HttpHeaders.IF_MATCH;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.corridor.account.Roles;
import org.corridor.platform.http.ETags;
import org.corridor.platform.http.RateLimited;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Single comments over HTTP. */
@Dependent
@Path("discussion/comments")
@Produces(APPLICATION_JSON)
public class CommentResource {
    @Inject
    CommentService comments;

    @GET
    @Path("{id}")
    @PermitAll
    @APIResponseSchema(CommentView.class)
    public Response read(@PathParam("id") UUID id) {
        return ETags.ok(comments.read(id));
    }

    @GET
    @Path("number/{number: [0-9]{1,12}}")
    @PermitAll
    public CommentAddress address(@PathParam("number") long number) {
        return comments.address(number);
    }

    @PUT
    @Path("{id}")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.SIGNED_IN)
    @RateLimited(60)
    @APIResponseSchema(CommentView.class)
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CommentRevision revision) {
        return ETags.ok(comments.revise(id, ETags.version(ifMatch), revision));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.SIGNED_IN)
    @APIResponseSchema(CommentView.class)
    public Response delete(@PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return ETags.ok(comments.delete(id, ETags.version(ifMatch)));
    }
}
