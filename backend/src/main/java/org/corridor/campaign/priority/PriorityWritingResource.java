package org.corridor.campaign.priority;

import static jakarta.ws.rs.core.HttpHeaders.IF_MATCH;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.corridor.account.Roles;
import org.corridor.platform.http.ETags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Priorities over HTTP, as those who answer for them change them. */
@Dependent
@Path("priorities")
@Produces(APPLICATION_JSON)
public class PriorityWritingResource {
    @Inject
    PriorityWritingService priorities;

    @POST
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @APIResponseSchema(value = PriorityView.class, responseCode = "201")
    public Response propose(@NotNull @Valid PriorityDraft draft) {
        var priority = priorities.propose(draft);
        return ETags.created("priorities/" + priority.id(), priority);
    }

    @PUT
    @Path("{id}")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.COORDINATOR, Roles.EDITOR})
    @APIResponseSchema(PriorityView.class)
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PriorityDraft draft) {
        return ETags.ok(priorities.revise(id, ETags.version(ifMatch), draft));
    }

    @PUT
    @Path("{id}/status")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.COORDINATOR, Roles.EDITOR})
    @APIResponseSchema(PriorityView.class)
    public Response move(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid StatusMove move) {
        return ETags.ok(priorities.move(id, ETags.version(ifMatch), move));
    }

    @PUT
    @Path("{id}/consultation")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.COORDINATOR, Roles.EDITOR})
    @Operation(summary = "Close the consultation, when every amendment has its outcome")
    @APIResponseSchema(PriorityView.class)
    public Response closeConsultation(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ConsultationClosing closing) {
        return ETags.ok(priorities.closeConsultation(id, ETags.version(ifMatch), closing));
    }
}
