package org.corridor.account.application;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.corridor.account.Roles;
import org.corridor.platform.http.ETags;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.RateLimited;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Applications over HTTP. */
@Dependent
@Path("applications")
@Produces(APPLICATION_JSON)
public class ApplicationResource {
    @Inject
    ApplicationService applications;

    @POST
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.SIGNED_IN)
    @RateLimited
    @Operation(summary = "Apply to come in")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "201")
    public Response apply(@NotNull @Valid ApplicationDraft draft) {
        var application = applications.apply(draft);
        return ETags.created("applications/" + application.id(), application);
    }

    @GET
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
    @Operation(summary = "Applications the caller may decide, newest first")
    public Page<ApplicationView> list(@BeanParam @Valid ApplicationQuery question) {
        return applications.list(question);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
    @Operation(summary = "One application")
    @APIResponseSchema(ApplicationView.class)
    public Response show(@PathParam("id") UUID id) {
        return ETags.ok(applications.show(id));
    }
}
