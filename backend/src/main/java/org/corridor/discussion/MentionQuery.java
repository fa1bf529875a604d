package org.corridor.discussion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

/** Letters of a name. A class because the server builds it by its empty constructor. */
public class MentionQuery {
    @QueryParam("q")
    @NotNull
    @Size(min = 2, max = 80, message = "Two letters at least.")
    String letters = "";
}
