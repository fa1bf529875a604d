package org.corridor.library.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrincipleReaderTest {
    private final List<String> reasons = new ArrayList<>();

    @Test
    void principlesKeepTheOrderOfTheirSource() {
        assertThat(read("13.; 8.; 9.(a),(b),(c); 11.").codes()).containsExactly("13", "8", "9a", "9b", "9c", "11");
        assertThat(reasons).isEmpty();
    }

    @Test
    void theFieldIsKeptAsItStands() {
        assertThat(read("13.; 8.").text()).isEqualTo("13.; 8.");
    }

    @Test
    void aPrincipleNamedTwiceIsKeptOnce() {
        assertThat(read("8; 8.; 1 (a), (b)").codes()).containsExactly("8", "1a", "1b");
    }

    @Test
    void aGuidelineBelongsToItsPrinciple() {
        assertThat(read("8.4.2").principles()).containsExactly(new SourcePrinciple(8, "4.2", null));
        assertThat(read("8.4.2; 8.1").codes()).containsExactly("8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"16.", "0", "99.(a)", "3.(a)", "9.(d)", "eight", "8, 9", "9.(A)", "123", "(a)", "-1"})
    void whatTheFrameworkCannotMeanIsRefused(String reference) {
        read(reference);

        assertThat(reasons).hasSize(1);
    }

    private SourcePrinciples read(String field) {
        return PrincipleReader.read(field, reasons::add);
    }
}
