package org.corridor.library;

import static jakarta.ws.rs.core.HttpHeaders.IF_MATCH;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import org.corridor.account.Roles;
import org.corridor.platform.http.ETags;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Library items over HTTP. */
@Dependent
@Path("library/items")
@Produces(APPLICATION_JSON)
public class LibraryItemResource {
    @Inject
    LibraryItemService items;

    @GET
    @Path("{id}")
    @PermitAll
    @APIResponseSchema(LibraryItemView.class)
    public Response read(@PathParam("id") UUID id, @Context SecurityContext caller) {
        return ETags.ok(items.read(id, caller.isUserInRole(Roles.EDITOR)));
    }

    @GET
    @Path("number/{number: [0-9]{1,12}}")
    @PermitAll
    @APIResponseSchema(LibraryItemView.class)
    public Response readNumbered(@PathParam("number") long number, @Context SecurityContext caller) {
        return ETags.ok(items.readNumbered(number, caller.isUserInRole(Roles.EDITOR)));
    }

    @POST
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @APIResponseSchema(value = LibraryItemView.class, responseCode = "201")
    public Response share(@NotNull @Valid LibraryItemDraft draft) {
        var item = items.share(draft);
        return ETags.created("library/items/" + item.id(), item);
    }

    @PUT
    @Path("{id}")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @APIResponseSchema(LibraryItemView.class)
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid LibraryItemDraft draft) {
        return ETags.ok(items.revise(id, ETags.version(ifMatch), draft));
    }

    @PUT
    @Path("{id}/withdrawal")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @APIResponseSchema(LibraryItemView.class)
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Withdrawal withdrawal) {
        return ETags.ok(items.withdraw(id, ETags.version(ifMatch), withdrawal));
    }

    @DELETE
    @Path("{id}/withdrawal")
    @RolesAllowed(Roles.EDITOR)
    @APIResponseSchema(LibraryItemView.class)
    public Response restore(@PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return ETags.ok(items.restore(id, ETags.version(ifMatch)));
    }

    @GET
    @Path("{id}/versions")
    @RolesAllowed(Roles.EDITOR)
    public Page<ItemVersionSummary> versions(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return items.versions(id, page);
    }

    @GET
    @Path("{id}/versions/{version: [0-9]{1,12}}")
    @RolesAllowed(Roles.EDITOR)
    public LibraryItemView version(@PathParam("id") UUID id, @PathParam("version") long version) {
        return items.version(id, version);
    }
}
