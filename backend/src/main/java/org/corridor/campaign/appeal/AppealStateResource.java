package org.corridor.campaign.appeal;

import static jakarta.ws.rs.core.HttpHeaders.IF_MATCH;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
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

/** Moving appeals on, over HTTP. */
@Dependent
@Path("appeals")
@Produces(APPLICATION_JSON)
public class AppealStateResource {
    @Inject
    AppealService appeals;

    @PUT
    @Path("{id}/opening")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Let organisations sign; the first time the appeal gets its number")
    @APIResponseSchema(AppealRecord.class)
    public Response open(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AppealNote note) {
        return ETags.ok(appeals.open(id, ETags.version(ifMatch), note));
    }

    @PUT
    @Path("{id}/closing")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Close and send it, with the signatures it has")
    @APIResponseSchema(AppealRecord.class)
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AppealNote note) {
        return ETags.ok(appeals.close(id, ETags.version(ifMatch), note));
    }

    @PUT
    @Path("{id}/answer")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Record what the addressee answered")
    @APIResponseSchema(AppealRecord.class)
    public Response answer(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AppealAnswer answer) {
        return ETags.ok(appeals.answer(id, ETags.version(ifMatch), answer));
    }

    @PUT
    @Path("{id}/withdrawal")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @APIResponseSchema(AppealRecord.class)
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AppealWithdrawal withdrawal) {
        return ETags.ok(appeals.withdraw(id, ETags.version(ifMatch), withdrawal));
    }
}
