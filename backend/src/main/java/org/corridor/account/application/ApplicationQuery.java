package org.corridor.account.application;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.Optional;
import org.corridor.platform.http.PageRequest;
import org.jspecify.annotations.Nullable;

/** Which applications somebody who decides looks for. */
public class ApplicationQuery extends PageRequest {
    @QueryParam("state")
    @Pattern(regexp = "^(waiting|accepted|declined|withdrawn)$")
    @Nullable
    String state;

    @QueryParam("kind")
    @Pattern(regexp = "^(member|researcher)$")
    @Nullable
    String kind;

    Optional<ApplicationState> state() {
        return Optional.ofNullable(state).map(word -> ApplicationState.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    Optional<ApplicationKind> kind() {
        return Optional.ofNullable(kind).map(word -> ApplicationKind.valueOf(word.toUpperCase(Locale.ROOT)));
    }
}
