package org.corridor.platform.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** The index over HTTP, for operators. */
@Dependent
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
public class IndexResource {
    @Inject
    IndexService index;

    /** Writes the whole index anew from the database; answers when it is done. */
    @POST
    @Path("rebuild")
    @RolesAllowed("admin")
    public Map<String, Long> rebuild() {
        return index.rebuild();
    }
}
