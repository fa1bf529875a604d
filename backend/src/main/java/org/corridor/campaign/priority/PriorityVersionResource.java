package org.corridor.campaign.priority;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A priority's past over HTTP. */
@Dependent
@Path("priorities/{id}/versions")
@Produces(APPLICATION_JSON)
public class PriorityVersionResource {
    @Inject
    PriorityVersionService versions;

    @GET
    @PermitAll
    @Operation(summary = "The versions of a priority that the caller may read, newest first")
    public Page<PriorityVersionSummary> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return versions.list(id, page);
    }

    @GET
    @Path("{version: [0-9]{1,12}}")
    @PermitAll
    @Operation(summary = "One version, compared with the one before it")
    public PriorityVersionView show(@PathParam("id") UUID id, @PathParam("version") long version) {
        return versions.show(id, version);
    }
}
