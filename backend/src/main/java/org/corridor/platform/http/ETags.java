package org.corridor.platform.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.corridor.platform.problem.Refusal.Unreadable;
import org.corridor.platform.problem.Refusal.VersionMissing;
import org.corridor.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Versions of records as HTTP carries them. */
public final class ETags {
    private ETags() {}

    /** 200 with the record and its version. */
    public static Response ok(Versioned shown) {
        return answer(Response.ok(), shown);
    }

    /**
     * 201 with the record, its version and its address, which names no host: the caller's word for ours is not believed.
     *
     * @param address below {@code /api}
     */
    public static Response created(String address, Versioned shown) {
        return answer(Response.status(Response.Status.CREATED).header(HttpHeaders.LOCATION, "/api/" + address), shown);
    }

    private static Response answer(Response.ResponseBuilder response, Versioned shown) {
        return response.entity(shown)
                .tag(new EntityTag(Long.toString(shown.version())))
                .build();
    }

    /** The version a caller says its change is based on; refused when it says none. */
    public static long version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refused(new VersionMissing());
        }
        var tag = ifMatch.strip().replaceFirst("^W/", "").replaceFirst("-gzip\"$", "\"");
        if (!tag.matches("\"\\d{1,18}\"")) {
            throw new Refused(new Unreadable("If-Match carries one ETag as it was sent, in quotes."));
        }
        return Long.parseLong(tag.substring(1, tag.length() - 1));
    }
}
