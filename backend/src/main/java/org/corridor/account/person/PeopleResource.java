package org.corridor.account.person;

import static jakarta.ws.rs.core.HttpHeaders.IF_MATCH;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import org.corridor.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** People and their assignments over HTTP, for administrators. */
@Dependent
@Path("people")
@Produces(APPLICATION_JSON)
public class PeopleResource {
    @Inject
    PeopleService people;

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "People by name")
    public Page<PersonSummary> list(@BeanParam @Valid PeopleQuery question) {
        return people.list(question);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "One person")
    @APIResponseSchema(PersonView.class)
    public Response show(@PathParam("id") UUID id) {
        return ETags.ok(people.show(id));
    }

    @PUT
    @Path("{id}/organisation")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Decide which organisation somebody belongs to")
    @APIResponseSchema(PersonView.class)
    public Response belong(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid BelongingDraft draft) {
        return ETags.ok(people.belong(id, ETags.version(ifMatch), draft));
    }

    @POST
    @Path("{id}/assignments")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Limit somebody in one of their roles")
    @APIResponseSchema(value = PersonView.class, responseCode = "201")
    public Response assign(@PathParam("id") UUID id, @NotNull @Valid PersonAssignmentDraft draft) {
        var person = people.assign(id, draft);
        return ETags.created("people/" + id, person);
    }

    @DELETE
    @Path("{id}/assignments/{assignmentId}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Remove an assignment, by the version of the person")
    @APIResponseSchema(PersonView.class)
    public Response unassign(
            @PathParam("id") UUID id,
            @PathParam("assignmentId") UUID assignment,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return ETags.ok(people.unassign(id, ETags.version(ifMatch), assignment));
    }
}
