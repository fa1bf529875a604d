package org.corridor.account.person;

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

/** The roles of somebody over HTTP, for administrators. */
@Dependent
@Path("people/{id}/roles")
@Produces(APPLICATION_JSON)
public class PersonRolesResource {
    @Inject
    AdmissionService admissions;

    @PUT
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Say which roles somebody has from now on")
    @APIResponseSchema(PersonView.class)
    public Response changeRoles(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RolesDraft draft) {
        return ETags.ok(admissions.changeRoles(id, ETags.version(ifMatch), draft));
    }
}
