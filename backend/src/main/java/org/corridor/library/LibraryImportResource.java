package org.corridor.library;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.TEXT_PLAIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.corridor.account.Roles;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.http.TakesUpTo;
import org.corridor.platform.text.Texts;

/** Reading other collections into the library, over HTTP. */
@Dependent
@Path("library/imports")
@Produces(APPLICATION_JSON)
public class LibraryImportResource {
    @Inject
    LibraryImportService imports;

    /** Reads a saved page of the source. A page that is not understood is refused with line and reason, and changes nothing. */
    @POST
    @Consumes(TEXT_PLAIN)
    @RolesAllowed(Roles.EDITOR)
    @TakesUpTo(5 * 1024 * 1024)
    public ImportReport practices(
            @QueryParam("source") @DefaultValue(PracticeIntake.SOURCE) @Pattern(regexp = "^ilo-practices$")
                    String source,
            @QueryParam("name") @DefaultValue("practices.txt") @NotBlank @Size(max = 200) @Pattern(regexp = Texts.LINE)
                    String name,
            byte @NotNull [] page) {
        return imports.practices(name, page);
    }

    @GET
    @RolesAllowed(Roles.EDITOR)
    public Page<ImportSummary> list(@BeanParam @Valid PageRequest page) {
        return imports.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    public ImportReport report(@PathParam("id") UUID id) {
        return imports.report(id);
    }
}
