package org.corridor.account.invitation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.corridor.account.EmailAddress;
import org.corridor.account.Role;
import org.corridor.account.assignment.AssignmentDraft;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.corridor.platform.problem.Refusal.Invalid;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Whom to invite, and to what.
 *
 * @param language the letter is written in
 * @param note a word to the person invited
 */
public record InvitationDraft(
        @NotBlank @Email @Size(max = 254) @Pattern(regexp = Texts.LINE)
        String email,

        @NotNull @Size(min = 1, max = 9) List<@NotNull Role> roles,
        @Nullable @Valid AssignmentDraft assignment,
        @NotNull @Pattern(regexp = Texts.INTERFACE_LANGUAGE) String language,

        @Nullable @Size(max = 1000) @Pattern(regexp = Texts.PROSE)
        String note) {
    /** Where the letter goes; refused where none would arrive. */
    EmailAddress address() {
        return EmailAddress.of(email)
                .orElseThrow(() -> new Refused(
                        new Invalid(List.of(new FieldFault("email", "No letter can be sent to this address.")))));
    }
}
