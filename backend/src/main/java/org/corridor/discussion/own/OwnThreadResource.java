package org.corridor.discussion.own;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.corridor.account.Roles;
import org.corridor.platform.http.RateLimited;
import org.corridor.platform.subject.SubjectRef;

/** What a person keeps in a discussion for themselves, over HTTP. Nobody else changes it, so the last writing holds. */
@Dependent
@Path("discussion/threads/{kind: [a-z-]{1,40}}/{id}/own")
@Produces(APPLICATION_JSON)
public class OwnThreadResource {
    @Inject
    OwnThreadService own;

    @GET
    @RolesAllowed(Roles.SIGNED_IN)
    public OwnThread read(@PathParam("kind") String kind, @PathParam("id") UUID id) {
        return own.read(new SubjectRef(kind, id));
    }

    @PUT
    @Path("draft")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.SIGNED_IN)
    @RateLimited(600)
    public OwnDraft keep(@PathParam("kind") String kind, @PathParam("id") UUID id, @NotNull @Valid OwnDraft draft) {
        return own.keep(new SubjectRef(kind, id), draft);
    }

    @DELETE
    @Path("draft")
    @RolesAllowed(Roles.SIGNED_IN)
    public void discard(@PathParam("kind") String kind, @PathParam("id") UUID id) {
        own.discard(new SubjectRef(kind, id));
    }

    @PUT
    @Path("mark")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.SIGNED_IN)
    @RateLimited(600)
    public OwnThread mark(@PathParam("kind") String kind, @PathParam("id") UUID id, @NotNull @Valid ReadMark mark) {
        return own.mark(new SubjectRef(kind, id), mark);
    }
}
