package org.corridor.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextPartTest {
    @Test
    void markedTextFallsIntoItsPieces() {
        assertThat(TextPart.parse("fair \u0002recruitment\u0003 now"))
                .containsExactly(
                        new TextPart("fair ", false), new TextPart("recruitment", true), new TextPart(" now", false));
    }

    @Test
    void aMarkThatIsNeverClosedIsNoMark() {
        assertThat(TextPart.parse("fair \u0002recruitment")).containsExactly(new TextPart("fair recruitment", false));
    }

    @Test
    void textWithoutAMatchIsOnePiece() {
        assertThat(TextPart.parse("fair")).containsExactly(new TextPart("fair", false));
        assertThat(TextPart.parse("")).isEmpty();
    }
}
