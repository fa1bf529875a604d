package org.corridor.survey.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReceiptCodeTest {
    @Test
    void howACodeIsWrittenDownMakesNoDifference() {
        assertThat(ReceiptCode.of("7k3q 9fxa")).isEqualTo(ReceiptCode.of("7K3Q-9FXA"));
    }

    @Test
    void whatIsTooShortIsNoCode() {
        assertThat(ReceiptCode.of("7K-3Q")).isEmpty();
        assertThat(ReceiptCode.of(null)).isEmpty();
    }

    @Test
    void aCodeDoesNotTellItself() {
        assertThat(ReceiptCode.of("7K3Q-9FXA").toString()).doesNotContain("7K3Q");
    }
}
