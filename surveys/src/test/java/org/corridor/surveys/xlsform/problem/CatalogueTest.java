package org.corridor.surveys.xlsform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTest {
    @ParameterizedTest
    @EnumSource
    void everyProblemHasASentenceThatCanBeTold(Code code) {
        var sentence = Catalogue.sentence(code);
        var blanks =
                (int) Pattern.compile("%(\\d\\$)?s").matcher(sentence).results().count();
        var problem = new Problem(code, Place.WORKBOOK, Collections.nCopies(blanks, "x"));
        assertThat(problem.sentence()).isNotBlank().doesNotContain("%s");
        assertThat(sentence).endsWith(sentence.endsWith("%s") ? "%s" : ".");
    }
}
