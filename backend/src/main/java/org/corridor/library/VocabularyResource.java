package org.corridor.library;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** The lists an item is described with, over HTTP. */
@Dependent
@Path("library/vocabulary")
@Produces(APPLICATION_JSON)
public class VocabularyResource {
    @GET
    @PermitAll
    public Vocabulary read() {
        return Vocabulary.offered();
    }
}
