package org.corridor.notification.follow;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.corridor.account.Roles;
import org.corridor.platform.http.ETags;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What one follows, over HTTP. */
@Dependent
@Path("follows")
@Produces(APPLICATION_JSON)
public class FollowResource {
    @Inject
    FollowService follows;

    @GET
    @RolesAllowed(Roles.SIGNED_IN)
    @Operation(summary = "All that one said about following")
    public Page<FollowSummary> list(@BeanParam @Valid PageRequest page) {
        return follows.list(page);
    }

    @GET
    @Path("level")
    @RolesAllowed(Roles.SIGNED_IN)
    @Operation(summary = "How closely one follows a thing, a kind, or everything")
    @APIResponseSchema(FollowView.class)
    public Response show(@BeanParam @Valid FollowQuery query) {
        return ETags.ok(follows.show(query.place()));
    }

    @PUT
    @Path("level")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.SIGNED_IN)
    @Operation(summary = "Follow a thing, a kind, or everything this closely")
    @APIResponseSchema(FollowView.class)
    public Response follow(
            @BeanParam @Valid FollowQuery query,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid FollowDraft draft) {
        return ETags.ok(follows.follow(query.place(), ETags.version(ifMatch), draft.level()));
    }

    @DELETE
    @Path("level")
    @RolesAllowed(Roles.SIGNED_IN)
    @Operation(summary = "Take back what one said; what was said further out holds again")
    @APIResponseSchema(FollowView.class)
    public Response leave(@BeanParam @Valid FollowQuery query, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return ETags.ok(follows.leave(query.place(), ETags.version(ifMatch)));
    }
}
