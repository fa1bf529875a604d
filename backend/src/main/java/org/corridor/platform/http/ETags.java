package org.corridor.platform.http;

import jakarta.ws.rs.core.EntityTag;
import org.corridor.platform.problem.Refusal.Unreadable;
import org.corridor.platform.problem.Refusal.VersionMissing;
import org.corridor.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Versions of records as HTTP carries them. */
public final class ETags {
    private ETags() {}

    /** The tag of a version. */
    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
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
