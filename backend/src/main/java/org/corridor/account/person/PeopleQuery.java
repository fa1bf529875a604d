package org.corridor.account.person;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.corridor.account.NameKey;
import org.corridor.account.Role;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.corridor.platform.problem.Refusal.Invalid;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** Which people an administrator looks for. */
public class PeopleQuery extends PageRequest {
    /** Letters of the name or the e-mail address. */
    @QueryParam("q")
    @Size(max = 200)
    @Pattern(regexp = Texts.LINE)
    @Nullable
    String q;

    @QueryParam("role")
    @Size(max = 20)
    @Nullable
    String role;

    @QueryParam("suspended")
    @Pattern(regexp = "^(true|false)$")
    @Nullable
    String suspended;

    /** Only those who asked to belong to another organisation. */
    @QueryParam("asking")
    @Pattern(regexp = "^(true|false)$")
    @Nullable
    String asking;

    Optional<String> letters() {
        return Optional.ofNullable(q).filter(letters -> !letters.isBlank());
    }

    Optional<Role> role() {
        return Optional.ofNullable(role)
                .filter(word -> !word.isEmpty())
                .map(word -> Role.of(word)
                        .orElseThrow(() ->
                                new Refused(new Invalid(List.of(new FieldFault("role", "There is no such role."))))));
    }

    Optional<Boolean> suspended() {
        return Optional.ofNullable(suspended).map(Boolean::valueOf);
    }

    boolean asking() {
        return "true".equals(asking);
    }

    Optional<NameKey> place() {
        return after().map(NameKey::read);
    }
}
