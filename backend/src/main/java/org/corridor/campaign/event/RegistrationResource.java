package org.corridor.campaign.event;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.corridor.account.Roles;
import org.corridor.platform.text.Texts;

/** Coming to events, over HTTP. */
@Dependent
@Path("events")
@Produces(APPLICATION_JSON)
public class RegistrationResource {
    @Inject
    RegistrationService registrations;

    /** What the caller is on the list of and is still to come. */
    @GET
    @Path("mine")
    @RolesAllowed(Roles.SIGNED_IN)
    public List<MyEvent> mine(
            @QueryParam("language") @DefaultValue("en") @Pattern(regexp = Texts.INTERFACE_LANGUAGE) String language) {
        return registrations.mine(language);
    }

    /** Puts the caller on the list; again, to change the reminders. */
    @PUT
    @Path("{id}/registration")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed({
        Roles.MEMBER,
        Roles.RESEARCHER,
        Roles.COORDINATOR,
        Roles.EDITOR,
        Roles.STUDY_LEAD,
        Roles.MODERATOR,
        Roles.ADMIN,
        Roles.DUTY_OFFICER,
        Roles.VAULT_KEEPER
    })
    public RegistrationView register(@PathParam("id") UUID id, @NotNull @Valid RegistrationDraft draft) {
        return registrations.register(id, draft);
    }

    /** Takes the caller off the list; the next one has the place. */
    @DELETE
    @Path("{id}/registration")
    @RolesAllowed(Roles.SIGNED_IN)
    public void giveUp(@PathParam("id") UUID id) {
        registrations.giveUp(id);
    }
}
