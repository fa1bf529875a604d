package org.corridor.discussion;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.corridor.account.Roles;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;

/** The wordings of a comment over HTTP. */
@Dependent
@Path("discussion/comments/{id}/versions")
@Produces(APPLICATION_JSON)
public class WordingResource {
    @Inject
    WordingService wordings;

    @GET
    @PermitAll
    public Page<CommentWording> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return wordings.list(id, page);
    }

    /** By the author, where the words could lead to a person. */
    @DELETE
    @Path("{version: [0-9]{1,18}}")
    @RolesAllowed(Roles.SIGNED_IN)
    public void strike(@PathParam("id") UUID id, @PathParam("version") long version) {
        wordings.strikeOwn(id, version);
    }
}
