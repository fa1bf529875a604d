package org.corridor.library.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedTextTest {
    @ParameterizedTest
    @CsvSource({
        "in workers¿ protection., in workers’ protection.",
        "The ILO doesn¿t say., The ILO doesn’t say.",
        "The O¿Brien plan., The O’Brien plan.",
        "on migrants¿, on migrants’"
    })
    void aLostApostropheIsPutBack(String damaged, String meant) {
        var repairs = new ArrayList<SourceRepair>();

        assertThat(DamagedText.mend("text", damaged, repairs)).isEqualTo(meant);
        assertThat(repairs).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"¿Quién paga?", "Dice: ¿quién paga?", "(¿Quién?)", "Hola¿Quién paga?"})
    void aSpanishQuestionIsLeftAlone(String question) {
        var repairs = new ArrayList<SourceRepair>();

        assertThat(DamagedText.mend("text", question, repairs)).isEqualTo(question);
        assertThat(repairs).isEmpty();
    }

    @Test
    void theWordIsKeptAsItStood() {
        var repairs = new ArrayList<SourceRepair>();
        DamagedText.mend("text", "reduce migrants¿ vulnerability", repairs);

        assertThat(repairs).extracting(SourceRepair::original).containsExactly("migrants¿");
    }

    @Test
    void aCharacterLostForGoodIsReportedAndKept() {
        var repairs = new ArrayList<SourceRepair>();

        assertThat(DamagedText.mend("title", "Matr\uFFFDcula", repairs)).isEqualTo("Matr\uFFFDcula");
        assertThat(repairs).extracting(SourceRepair::field).containsExactly("title");
    }
}
