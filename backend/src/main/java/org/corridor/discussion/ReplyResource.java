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
import java.util.UUID;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;

/** The answers to a comment over HTTP. */
@Dependent
@Path("discussion/comments/{id}/replies")
@Produces(APPLICATION_JSON)
public class ReplyResource {
    @Inject
    ThreadService threads;

    @GET
    @PermitAll
    public Page<CommentView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return threads.replies(id, page);
    }
}
