package org.corridor.campaign.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What an editor writes about an event.
 *
 * @param place where people meet, in one line
 * @param link where people meet online, or where something is handed in
 * @param linkForRegistered whether only people who have a place see the link
 * @param takesRegistrations whether people say here that they come
 * @param places how many may come; without a number, everybody
 * @param registrationUntil when the list closes, by the clock of the place; without it, as the event begins
 * @param language the original one
 */
public record EventDraft(
        @NotNull EventKind kind,
        @NotNull EventVisibility visibility,
        @NotNull @Valid EventTime time,

        @Size(max = 300) @Pattern(regexp = Texts.LINE) @Nullable
        String place,

        @Size(max = 1000) @Pattern(regexp = SECURE_ADDRESS) @Nullable
        String link,

        boolean linkForRegistered,
        boolean takesRegistrations,

        @Min(1) @Max(value = 10_000, message = "At most 10,000 places.") @Nullable
        Integer places,

        @Nullable LocalDateTime registrationUntil,
        @NotNull @Pattern(regexp = Texts.INTERFACE_LANGUAGE) String language,
        @NotNull @Size(max = 4) @Valid List<@NotNull EventWordingDraft> wordings) {
    private static final String SECURE_ADDRESS = "^https://[^\\s\"<>\\u0000-\\u001f]+$";

    /** What is wrong with it beyond the form of each field. */
    List<FieldFault> faults() {
        var faults = new ArrayList<>(time.faults());
        if (faults.isEmpty()
                && registrationUntil != null
                && closes().isAfter(time.ends().toInstant())) {
            faults.add(new FieldFault("registrationUntil", "Close the list before the event is over."));
        }
        if (linkForRegistered && !takesRegistrations) {
            faults.add(new FieldFault("takesRegistrations", "A link for people registered needs registration."));
        }
        return faults;
    }

    /** When the list closes, by anybody's clock. */
    Instant closes() {
        return registrationUntil == null
                ? time.begins().toInstant()
                : registrationUntil.atZone(time.place()).toInstant();
    }
}
