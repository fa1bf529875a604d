package org.corridor.campaign.news;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.corridor.platform.subject.SubjectRef;

/** The thing in Corridor that a news item is about. */
public record NewsTarget(
        @NotNull @Size(max = 60) @Pattern(regexp = "^[a-z]+(-[a-z]+){0,29}$")
        String kind,

        @NotNull UUID id) {
    SubjectRef ref() {
        return new SubjectRef(kind, id);
    }
}
