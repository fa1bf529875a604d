package org.corridor.campaign.page;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

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

/** The past of a page over HTTP. */
@Dependent
@Path("pages")
@Produces(APPLICATION_JSON)
public class SitePageVersionResource {
    @Inject
    SitePageVersionService versions;

    @GET
    @Path("{id}/versions")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Every change, newest first, each compared with the version before it")
    public Page<SitePageVersionView> versions(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return versions.versions(id, page);
    }
}
