package org.corridor.survey.device;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.corridor.platform.http.PageRequest;
import org.jspecify.annotations.Nullable;

/** Whose devices somebody wants to see. A class because the server builds it by its empty constructor. */
public class DeviceQuery extends PageRequest {
    /** A researcher of the caller's; without one, the caller's own. */
    @QueryParam("person")
    @Nullable
    UUID person;

    public DeviceQuery() {}
}
