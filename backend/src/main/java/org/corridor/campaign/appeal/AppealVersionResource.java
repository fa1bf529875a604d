package org.corridor.campaign.appeal;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.corridor.account.Roles;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An appeal's past over HTTP. */
@Dependent
@Path("appeals")
@Produces(APPLICATION_JSON)
public class AppealVersionResource {
    @Inject
    AppealVersionService versions;

    @GET
    @Path("{id}/editions")
    @PermitAll
    @Operation(summary = "The wordings that organisations signed, newest first, each compared with the one before it")
    public Page<AppealEditionView> editions(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return versions.editions(id, page);
    }

    @GET
    @Path("{id}/versions")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Every change, newest first, each compared with the version before it")
    public Page<AppealVersionView> versions(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return versions.versions(id, page);
    }
}
