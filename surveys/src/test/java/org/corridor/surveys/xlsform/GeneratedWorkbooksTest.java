package org.corridor.surveys.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Set;
import java.util.stream.LongStream;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.testing.Interview;
import org.corridor.surveys.xlsform.testing.RandomWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a workbook holds, the answer is a form that loads or an error. */
class GeneratedWorkbooksTest {
    private static final Set<Code> CLIENTS_REFUSE = Set.of(Code.EXPRESSION_ODD, Code.EXPRESSION_SELF);

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("generated.workbooks", 400));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSoundWorkbookBecomesAFormThatLoads(long seed) {
        var workbook = RandomWorkbook.sound(seed);
        var compilation = XlsForm.compile(workbook, "form");
        assertThat(compilation.errors()).as("%s", workbook).isEmpty();
        Interview.with(compilation.xform().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSpoiltWorkbookIsRefusedOrBecomesAFormThatLoads(long seed) {
        var workbook = RandomWorkbook.spoilt(seed);
        var compilation = XlsForm.compile(workbook, "form");
        assertThat(compilation.xform().isPresent())
                .isEqualTo(compilation.errors().isEmpty());
        var warned = compilation.warnings().stream().anyMatch(warning -> CLIENTS_REFUSE.contains(warning.code()));
        compilation
                .xform()
                .filter(xform -> !warned)
                .ifPresent(xform -> assertThatCode(() -> Interview.with(xform))
                        .as("%s", workbook)
                        .doesNotThrowAnyException());
    }
}
