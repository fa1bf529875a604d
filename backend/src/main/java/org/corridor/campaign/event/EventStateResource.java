package org.corridor.campaign.event;

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
import org.corridor.platform.http.ETags;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Moving events towards readers and back, and writing down what came of them, over HTTP. */
@Dependent
@Path("events")
@Produces(APPLICATION_JSON)
public class EventStateResource {
    @Inject
    EventService events;

    @PUT
    @Path("{id}/publication")
    @RolesAllowed(Roles.EDITOR)
    @APIResponseSchema(EventRecord.class)
    public Response publish(@PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return ETags.ok(events.publish(id, ETags.version(ifMatch)));
    }

    /** It will not take place; who has a place is told. */
    @PUT
    @Path("{id}/cancellation")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @APIResponseSchema(EventRecord.class)
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EventReason reason) {
        return ETags.ok(events.cancel(id, ETags.version(ifMatch), reason));
    }

    @PUT
    @Path("{id}/withdrawal")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @APIResponseSchema(EventRecord.class)
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EventReason reason) {
        return ETags.ok(events.withdraw(id, ETags.version(ifMatch), reason));
    }

    /** Brings a withdrawn event back to the desk as a draft. */
    @DELETE
    @Path("{id}/withdrawal")
    @RolesAllowed(Roles.EDITOR)
    @APIResponseSchema(EventRecord.class)
    public Response restore(@PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return ETags.ok(events.restore(id, ETags.version(ifMatch)));
    }

    @PUT
    @Path("{id}/outcome")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @APIResponseSchema(EventRecord.class)
    public Response conclude(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EventOutcome outcome) {
        return ETags.ok(events.conclude(id, ETags.version(ifMatch), outcome));
    }
}
