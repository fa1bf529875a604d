package org.corridor.discussion;

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
import org.corridor.platform.subject.SubjectRef;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The discussion about a thing over HTTP. */
@Dependent
@Path("discussion/threads/{kind: [a-z-]{1,40}}/{id}")
@Produces(APPLICATION_JSON)
public class ThreadResource {
    @Inject
    ThreadService threads;

    @GET
    @PermitAll
    @APIResponseSchema(ThreadPage.class)
    public Response read(
            @PathParam("kind") String kind, @PathParam("id") UUID id, @BeanParam @Valid ThreadQuery question) {
        return ETags.ok(threads.page(new SubjectRef(kind, id), question));
    }
}
