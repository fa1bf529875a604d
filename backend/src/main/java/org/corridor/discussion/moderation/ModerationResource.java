package org.corridor.discussion.moderation;

import static jakarta.ws.rs.core.HttpHeaders.IF_MATCH;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

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
import org.corridor.discussion.CommentView;
import org.corridor.platform.http.ETags;
import org.corridor.platform.subject.SubjectRef;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What moderators do, over HTTP. */
@Dependent
@Path("moderation")
@Produces(APPLICATION_JSON)
public class ModerationResource {
    @Inject
    ModerationService moderation;

    @PUT
    @Path("comments/{id}/hiding")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    @APIResponseSchema(CommentView.class)
    public Response hide(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RuleDraft draft) {
        return ETags.ok(moderation.hide(id, ETags.version(ifMatch), draft));
    }

    @DELETE
    @Path("comments/{id}/hiding")
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    @APIResponseSchema(CommentView.class)
    public Response show(@PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return ETags.ok(moderation.show(id, ETags.version(ifMatch)));
    }

    @PUT
    @Path("comments/{id}/place")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    @APIResponseSchema(CommentView.class)
    public Response move(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid MoveDraft draft) {
        return ETags.ok(moderation.move(id, ETags.version(ifMatch), draft));
    }

    @GET
    @Path("comments/{id}/author")
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public RevealedAuthor author(@PathParam("id") UUID id) {
        return moderation.author(id);
    }

    @DELETE
    @Path("comments/{id}/versions/{version: [0-9]{1,18}}")
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public void strike(@PathParam("id") UUID id, @PathParam("version") long version) {
        moderation.strike(id, version);
    }

    @PUT
    @Path("threads/{kind: [a-z-]{1,40}}/{id}/lock")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public void lock(
            @PathParam("kind") String kind,
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RuleDraft draft) {
        moderation.lock(new SubjectRef(kind, id), ETags.version(ifMatch), draft);
    }

    @DELETE
    @Path("threads/{kind: [a-z-]{1,40}}/{id}/lock")
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public void unlock(
            @PathParam("kind") String kind, @PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        moderation.unlock(new SubjectRef(kind, id), ETags.version(ifMatch));
    }
}
