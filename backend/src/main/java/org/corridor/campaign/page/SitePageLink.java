package org.corridor.campaign.page;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.corridor.platform.subject.SubjectRef;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Something to read or to watch: a thing in Corridor, or an address elsewhere under a title.
 *
 * @param kind of the thing in Corridor
 * @param id of the thing in Corridor
 * @param address elsewhere
 * @param title of what lies elsewhere
 */
public record SitePageLink(
        @Size(max = 60) @Pattern(regexp = "^[a-z]+(-[a-z]+){0,29}$") @Nullable
        String kind,

        @Nullable UUID id,

        @Size(max = 1000) @Pattern(regexp = SECURE_ADDRESS) @Nullable
        String address,

        @Size(max = 300) @Pattern(regexp = Texts.LINE) @Nullable
        String title,

        @Size(max = 600) @Pattern(regexp = Texts.LINE) @Nullable
        String note) {
    private static final String SECURE_ADDRESS = "^https://[^\\s\"<>\\u0000-\\u001f]+$";

    /** One of the two, and not both. */
    boolean whole() {
        var here = kind != null && id != null && address == null;
        var elsewhere = kind == null && id == null && address != null && title != null && !title.isBlank();
        return here || elsewhere;
    }

    @Nullable
    SubjectRef ref() {
        return kind == null || id == null ? null : new SubjectRef(kind, id);
    }

    SitePageLink tidied() {
        return new SitePageLink(kind, id, address, stripped(title), stripped(note));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** As an editor would recognise it. */
    String text() {
        return "%s %s"
                .formatted(address == null ? kind + " " + id : title + " " + address, note == null ? "" : note)
                .strip();
    }
}
