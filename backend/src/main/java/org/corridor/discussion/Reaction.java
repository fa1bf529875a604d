package org.corridor.discussion;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be said to a comment without a word of one's own. */
public enum Reaction {
    @JsonProperty("agree")
    AGREE,
    @JsonProperty("thanks")
    THANKS,
    @JsonProperty("doubt")
    DOUBT;

    /** As clients spell it and as it is kept. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Reaction> of(String word) {
        return Arrays.stream(values())
                .filter(reaction -> reaction.word().equals(word))
                .findFirst();
    }
}
