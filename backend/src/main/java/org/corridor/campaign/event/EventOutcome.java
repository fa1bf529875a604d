package org.corridor.campaign.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import org.corridor.account.organisation.Constituency;
import org.corridor.platform.text.Texts;

/**
 * What came of an event.
 *
 * @param text in Markdown
 * @param attendance how many came, by whom they stand for
 * @param commitments what was promised there
 */
public record EventOutcome(
        @NotBlank @Size(max = 20_000) @Pattern(regexp = Texts.PROSE)
        String text,

        @NotNull @Size(max = 10) @Valid List<@NotNull EventAttendance> attendance,
        @NotNull @Size(max = 50) @Valid List<@NotNull EventCommitment> commitments) {
    /** Each constituency once, and nothing at the edges of a text. */
    EventOutcome tidied() {
        var byWhom = new LinkedHashMap<Constituency, Integer>();
        attendance.forEach(count -> byWhom.merge(count.constituency(), count.people(), Integer::sum));
        return new EventOutcome(
                text.strip(),
                byWhom.entrySet().stream()
                        .map(count -> new EventAttendance(count.getKey(), count.getValue()))
                        .toList(),
                commitments.stream().map(EventCommitment::tidied).toList());
    }
}
