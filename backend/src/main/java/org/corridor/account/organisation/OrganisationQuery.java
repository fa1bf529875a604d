package org.corridor.account.organisation;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.corridor.account.NameKey;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** Which organisations somebody looks for. */
public class OrganisationQuery extends PageRequest {
    /** Letters of the name or the acronym. */
    @QueryParam("q")
    @Size(max = 200)
    @Pattern(regexp = Texts.LINE)
    @Nullable
    String q;

    Optional<String> letters() {
        return Optional.ofNullable(q).filter(letters -> !letters.isBlank());
    }

    Optional<NameKey> place() {
        return after().map(NameKey::read);
    }
}
