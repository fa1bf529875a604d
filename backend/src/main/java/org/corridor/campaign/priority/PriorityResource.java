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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.corridor.platform.http.ETags;
import org.corridor.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Priorities over HTTP, as they are read. */
@Dependent
@Path("priorities")
@Produces(APPLICATION_JSON)
public class PriorityResource {
    @Inject
    PriorityService priorities;

    @GET
    @PermitAll
    @Operation(summary = "Priorities the caller may read, in the order of numbers; with cited, those that cite a thing")
    public Page<PrioritySummary> list(@BeanParam @Valid PriorityQuery question) {
        return priorities.list(question);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @APIResponseSchema(PriorityView.class)
    public Response read(@PathParam("id") UUID id) {
        return ETags.ok(priorities.read(id));
    }

    @GET
    @Path("number/{number: [0-9]{1,12}}")
    @PermitAll
    @APIResponseSchema(PriorityView.class)
    public Response readNumbered(@PathParam("number") long number) {
        return ETags.ok(priorities.readNumbered(number));
    }
}
