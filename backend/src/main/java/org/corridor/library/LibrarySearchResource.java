package org.corridor.library;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Searching the library over HTTP: results, facets and highlights in one round trip. */
@Dependent
@Path("library/items")
@Produces(APPLICATION_JSON)
public class LibrarySearchResource {
    @Inject
    LibrarySearch library;

    @GET
    @PermitAll
    public LibraryPage find(@BeanParam @Valid LibraryQuery query) {
        return library.find(query);
    }
}
