package org.corridor.campaign.event;

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

/** The versions of an event over HTTP. */
@Dependent
@Path("events")
@Produces(APPLICATION_JSON)
public class EventVersionResource {
    @Inject
    EventVersionService versions;

    @GET
    @Path("{id}/versions")
    @RolesAllowed(Roles.EDITOR)
    public Page<EventVersionSummary> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return versions.list(id, page);
    }

    @GET
    @Path("{id}/versions/{version: [0-9]{1,12}}")
    @RolesAllowed(Roles.EDITOR)
    public EventRecord version(@PathParam("id") UUID id, @PathParam("version") long version) {
        return versions.version(id, version);
    }

    /** What this version changed against the one before it. */
    @GET
    @Path("{id}/versions/{version: [0-9]{1,12}}/difference")
    @RolesAllowed(Roles.EDITOR)
    public EventDifference difference(@PathParam("id") UUID id, @PathParam("version") long version) {
        return versions.difference(id, version);
    }
}
