package org.corridor.discussion;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.corridor.account.Roles;
import org.corridor.platform.http.RateLimited;

/** Reactions over HTTP. They are said or not, so that nothing is lost when two are sent at once. */
@Dependent
@Path("discussion/comments/{id}/reactions/{reaction: [a-z]{1,10}}")
@Produces(APPLICATION_JSON)
public class ReactionResource {
    @Inject
    ReactionService reactions;

    @PUT
    @RolesAllowed(Roles.SIGNED_IN)
    @RateLimited(200)
    public CommentView react(@PathParam("id") UUID id, @PathParam("reaction") String reaction) {
        return reactions.react(id, reaction);
    }

    @DELETE
    @RolesAllowed(Roles.SIGNED_IN)
    @RateLimited(200)
    public CommentView withdraw(@PathParam("id") UUID id, @PathParam("reaction") String reaction) {
        return reactions.withdraw(id, reaction);
    }
}
