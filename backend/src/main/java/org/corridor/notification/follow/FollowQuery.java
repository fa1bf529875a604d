package org.corridor.notification.follow;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.corridor.platform.problem.Refusal.Invalid;
import org.corridor.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Which place is meant: a thing by kind and id, all of a kind, or everything. */
public class FollowQuery {
    @QueryParam("kind")
    @Pattern(regexp = "^[a-z][a-z-]{0,39}$")
    @Nullable
    String kind;

    @QueryParam("id")
    @Nullable
    UUID id;

    Place place() {
        if (id != null && kind == null) {
            throw new Refused(
                    new Invalid(List.of(new FieldFault("kind", "An id needs the kind of thing it belongs to."))));
        }
        return new Place(kind, id);
    }
}
