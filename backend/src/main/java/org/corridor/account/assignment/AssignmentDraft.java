package org.corridor.account.assignment;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to be limited to. What is left out does not limit: without anything it means everywhere.
 *
 * @param country either this, or a corridor
 * @param origin the country of origin of a corridor
 * @param destination the country of destination of a corridor
 */
public record AssignmentDraft(
        @Nullable @Size(max = 100) @Pattern(regexp = Texts.LINE)
        String study,

        @Nullable @Pattern(regexp = Texts.COUNTRY) String country,
        @Nullable @Pattern(regexp = Texts.COUNTRY) String origin,
        @Nullable @Pattern(regexp = Texts.COUNTRY) String destination,
        @Nullable UUID organisationId) {
    /** No limit at all. */
    public static AssignmentDraft everywhere() {
        return new AssignmentDraft(null, null, null, null, null);
    }
}
