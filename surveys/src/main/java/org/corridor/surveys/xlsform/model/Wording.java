package org.corridor.surveys.xlsform.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person reads, hears and sees of a question or section. Media are by kind: image, big-image, audio, video. */
public record Wording(
        @Nullable Text label, @Nullable Text hint, @Nullable Text guidance, Map<String, Text> media) {
    public static final Wording NONE = new Wording(null, null, null, Map.of());

    public static Wording label(Text label) {
        return new Wording(label, null, null, Map.of());
    }

    public Wording withLabel(@Nullable Text other) {
        return new Wording(other, hint, guidance, media);
    }

    public boolean isEmpty() {
        return label == null && hint == null && media.isEmpty();
    }
}
