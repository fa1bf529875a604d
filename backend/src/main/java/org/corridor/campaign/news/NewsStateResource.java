package org.corridor.campaign.news;

import static jakarta.ws.rs.core.HttpHeaders.IF_MATCH;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.corridor.account.Roles;
import org.corridor.campaign.wording.Schedule;
import org.corridor.platform.http.ETags;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Moving news towards readers and back, over HTTP. */
@Dependent
@Path("news")
@Produces(APPLICATION_JSON)
public class NewsStateResource {
    @Inject
    NewsService news;

    /** Lets it go out by itself at a time to come; again, to set another. */
    @PUT
    @Path("{id}/schedule")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @APIResponseSchema(NewsRecord.class)
    public Response schedule(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Schedule schedule) {
        return ETags.ok(news.schedule(id, ETags.version(ifMatch), schedule));
    }

    @DELETE
    @Path("{id}/schedule")
    @RolesAllowed(Roles.EDITOR)
    @APIResponseSchema(NewsRecord.class)
    public Response hold(@PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return ETags.ok(news.hold(id, ETags.version(ifMatch)));
    }

    @PUT
    @Path("{id}/publication")
    @RolesAllowed(Roles.EDITOR)
    @APIResponseSchema(NewsRecord.class)
    public Response publish(@PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return ETags.ok(news.publish(id, ETags.version(ifMatch)));
    }

    @PUT
    @Path("{id}/withdrawal")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @APIResponseSchema(NewsRecord.class)
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid NewsWithdrawal withdrawal) {
        return ETags.ok(news.withdraw(id, ETags.version(ifMatch), withdrawal));
    }

    /** Brings a withdrawn item back to the desk as a draft. */
    @DELETE
    @Path("{id}/withdrawal")
    @RolesAllowed(Roles.EDITOR)
    @APIResponseSchema(NewsRecord.class)
    public Response restore(@PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return ETags.ok(news.restore(id, ETags.version(ifMatch)));
    }
}
