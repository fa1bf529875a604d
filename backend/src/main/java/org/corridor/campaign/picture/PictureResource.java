package org.corridor.campaign.picture;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_OCTET_STREAM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.corridor.account.Roles;
import org.corridor.platform.http.TakesUpTo;

/** Sending pictures over HTTP; they are shown from {@link PictureServlet}. */
@Dependent
@Path("pictures")
@Produces(APPLICATION_JSON)
public class PictureResource {
    @Inject
    PictureService pictures;

    /** Keeps a JPEG or PNG, made small and without what the camera noted. Its content counts, not what it is called. */
    @POST
    @Consumes({PictureFile.JPEG, PictureFile.PNG, APPLICATION_OCTET_STREAM})
    @RolesAllowed(Roles.EDITOR)
    @TakesUpTo(10 * 1024 * 1024)
    public PictureView keep(byte @NotNull [] picture) {
        return pictures.keep(picture);
    }
}
