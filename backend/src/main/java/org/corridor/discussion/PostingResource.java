package org.corridor.discussion;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.corridor.account.Roles;
import org.corridor.platform.http.ETags;
import org.corridor.platform.http.RateLimited;
import org.corridor.platform.subject.SubjectRef;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Adding to a discussion over HTTP. */
@Dependent
@Path("discussion/threads/{kind: [a-z-]{1,40}}/{id}/comments")
@Produces(APPLICATION_JSON)
public class PostingResource {
    /** How postings are counted, whichever way they come: under this and who posts. */
    static final String POSTING = "post ";

    /** So many in ten minutes. */
    static final int POSTINGS = 60;

    @Inject
    CommentService comments;

    @POST
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.SIGNED_IN)
    @RateLimited(POSTINGS)
    @APIResponseSchema(value = CommentView.class, responseCode = "201")
    public Response post(@PathParam("kind") String kind, @PathParam("id") UUID id, @NotNull @Valid CommentDraft draft) {
        var comment = comments.post(new SubjectRef(kind, id), draft);
        return ETags.created("discussion/comments/" + comment.id(), comment);
    }
}
