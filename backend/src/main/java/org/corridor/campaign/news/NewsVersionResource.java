package org.corridor.campaign.news;

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

/** The versions of a news item over HTTP. */
@Dependent
@Path("news/{id}/versions")
@Produces(APPLICATION_JSON)
public class NewsVersionResource {
    @Inject
    NewsVersionService versions;

    @GET
    @RolesAllowed(Roles.EDITOR)
    public Page<NewsVersionSummary> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return versions.list(id, page);
    }

    @GET
    @Path("{version: [0-9]{1,12}}")
    @RolesAllowed(Roles.EDITOR)
    public NewsRecord version(@PathParam("id") UUID id, @PathParam("version") long version) {
        return versions.version(id, version);
    }

    /** What this version changed against the one before it. */
    @GET
    @Path("{version: [0-9]{1,12}}/difference")
    @RolesAllowed(Roles.EDITOR)
    public NewsDifference difference(@PathParam("id") UUID id, @PathParam("version") long version) {
        return versions.difference(id, version);
    }
}
