package org.corridor.campaign.priority;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.corridor.account.Roles;
import org.corridor.account.person.PersonCard;
import org.corridor.account.person.PersonCardService;
import org.corridor.platform.text.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** People whom an editor may ask to answer for a priority, over HTTP. */
@Dependent
@Path("priorities/people")
@Produces(APPLICATION_JSON)
public class PriorityPeopleResource {
    private static final int MOST = 10;

    @Inject
    PersonCardService people;

    @GET
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Up to ten people whose name holds these letters")
    public List<PersonCard> named(
            @QueryParam("letters") @NotBlank @Size(max = 100) @Pattern(regexp = Texts.LINE) String letters) {
        return people.named(letters, MOST);
    }
}
