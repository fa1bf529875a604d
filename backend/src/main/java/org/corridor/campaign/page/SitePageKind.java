package org.corridor.campaign.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Optional;
import org.corridor.platform.persistence.KebabCase;
import org.jspecify.annotations.Nullable;

/** What a page is for. */
public enum SitePageKind {
    /** An introduction to a subject, with what there is to read and to watch. */
    @JsonProperty("topic")
    TOPIC("/topics/"),
    /** What the site says of itself: privacy, terms, accessibility, who is behind it. */
    @JsonProperty("legal")
    LEGAL("/about/");

    private final String folder;

    SitePageKind(String folder) {
        this.folder = folder;
    }

    String address(String slug) {
        return folder + slug;
    }

    static Optional<SitePageKind> of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equalsIgnoreCase(word))
                .findFirst();
    }

    @Converter(autoApply = true)
    static class Column extends KebabCase<SitePageKind> {
        Column() {
            super(SitePageKind.class);
        }
    }
}
