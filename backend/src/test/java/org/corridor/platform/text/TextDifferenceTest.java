package org.corridor.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.platform.text.TextDifference.Change.ADDED;
import static org.corridor.platform.text.TextDifference.Change.REMOVED;
import static org.corridor.platform.text.TextDifference.Change.SAME;

import java.util.stream.Collectors;
import org.corridor.platform.text.TextDifference.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDifferenceTest {
    @Test
    void aChangedWordStandsBesideTheOldOne() {
        assertThat(TextDifference.between("Agents charge high fees.", "Agents charge no fees."))
                .containsExactly(
                        new Part("Agents charge ", SAME),
                        new Part("high", REMOVED),
                        new Part("no", ADDED),
                        new Part(" fees.", SAME));
    }

    @ParameterizedTest
    @CsvSource({"'',''", "'a b',''", "'','a b'", "'one two three','zero two  four'", "'ر س','ر ص س'"})
    void bothWordingsCanBeReadFromThePieces(String before, String after) {
        var parts = TextDifference.between(before, after);
        assertThat(parts.stream()
                        .filter(part -> part.change() != ADDED)
                        .map(Part::text)
                        .collect(Collectors.joining()))
                .isEqualTo(before);
        assertThat(parts.stream()
                        .filter(part -> part.change() != REMOVED)
                        .map(Part::text)
                        .collect(Collectors.joining()))
                .isEqualTo(after);
    }
}
