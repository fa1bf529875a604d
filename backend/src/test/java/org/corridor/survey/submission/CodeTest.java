package org.corridor.survey.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeTest {
    @Test
    void whatSomebodyTypedIsNoCode() {
        assertThat(Code.of("NP", 40)).isEqualTo("NP");
        assertThat(Code.of("domestic_work", 40)).isEqualTo("domestic_work");
        assertThat(Code.of("my village, phone 12", 40)).isNull();
        assertThat(Code.of("a".repeat(41), 40)).isNull();
        assertThat(Code.of(null, 40)).isNull();
    }
}
