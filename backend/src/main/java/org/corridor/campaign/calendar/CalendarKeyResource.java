package org.corridor.campaign.calendar;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.corridor.account.Roles;
import org.corridor.platform.http.RateLimited;

/** The address of one's own calendar over HTTP. */
@Dependent
@Path("calendar/key")
@Produces(APPLICATION_JSON)
public class CalendarKeyResource {
    @Inject
    CalendarKeyService keys;

    @GET
    @RolesAllowed(Roles.SIGNED_IN)
    public CalendarKeyView show() {
        return keys.show();
    }

    /** Makes the address, or another in place of the one that was made before. */
    @PUT
    @RolesAllowed(Roles.SIGNED_IN)
    @RateLimited
    public CalendarAddress make() {
        return keys.make();
    }

    @DELETE
    @RolesAllowed(Roles.SIGNED_IN)
    public void revoke() {
        keys.revoke();
    }
}
