package org.corridor.account.application;

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

/** Letting an applicant in, over HTTP. */
@Dependent
@Path("applications/{id}/acceptance")
@Produces(APPLICATION_JSON)
public class AcceptanceResource {
    @Inject
    DecisionService decisions;

    @POST
    @Consumes(APPLICATION_JSON)
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
    @Operation(summary = "Accept an application: grants the role and the assignment")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "200")
    public Response accept(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ApplicationAcceptance acceptance) {
        return ETags.ok(decisions.accept(id, ETags.version(ifMatch), acceptance));
    }
}
