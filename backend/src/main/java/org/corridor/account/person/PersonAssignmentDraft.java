package org.corridor.account.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.corridor.account.Role;
import org.corridor.account.assignment.AssignmentDraft;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** What somebody is to be limited to in one of their roles. */
public record PersonAssignmentDraft(
        @NotNull Role role,

        @Nullable @Size(max = 100) @Pattern(regexp = Texts.LINE)
        String study,

        @Nullable @Pattern(regexp = Texts.COUNTRY) String country,
        @Nullable @Pattern(regexp = Texts.COUNTRY) String origin,
        @Nullable @Pattern(regexp = Texts.COUNTRY) String destination,
        @Nullable UUID organisationId) {
    AssignmentDraft limits() {
        return new AssignmentDraft(study, country, origin, destination, organisationId);
    }
}
