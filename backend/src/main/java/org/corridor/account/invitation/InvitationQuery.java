package org.corridor.account.invitation;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.Optional;
import org.corridor.platform.http.PageRequest;
import org.jspecify.annotations.Nullable;

/** Which invitations somebody looks for. */
public class InvitationQuery extends PageRequest {
    @QueryParam("state")
    @Pattern(regexp = "^(open|accepted|withdrawn|expired|not-delivered)$")
    @Nullable
    String state;

    Optional<InvitationState> state() {
        return Optional.ofNullable(state)
                .map(word ->
                        InvitationState.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
}
