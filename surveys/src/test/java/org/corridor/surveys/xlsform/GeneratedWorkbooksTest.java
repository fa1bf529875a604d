package org.corridor.surveys.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.LongStream;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.sheet.Workbook;
import org.corridor.surveys.xlsform.testing.Interview;
import org.corridor.surveys.xlsform.testing.RandomWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a workbook holds, the answer is a form that loads or an error. */
class GeneratedWorkbooksTest {
    private static final Set<Code> CLIENTS_REFUSE = Set.of(Code.EXPRESSION_SELF);

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("generated.workbooks", 400));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSoundWorkbookBecomesAFormThatLoads(long seed) {
        var workbook = RandomWorkbook.sound(seed);
        var compilation = XlsForm.compile(workbook, "form");
        assertThat(compilation.errors()).as("%s", workbook).isEmpty();
        load(compilation.xform().orElseThrow(), workbook);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSpoiltWorkbookIsRefusedOrBecomesAFormThatLoads(long seed) {
        var workbook = RandomWorkbook.spoilt(seed);
        var compilation = XlsForm.compile(workbook, "form");
        assertThat(compilation.xform().isPresent())
                .isEqualTo(compilation.errors().isEmpty());
        var warned = compilation.warnings().stream().anyMatch(warning -> CLIENTS_REFUSE.contains(warning.code()));
        if (!warned) {
            compilation.xform().ifPresent(xform -> load(xform, workbook));
        }
    }

    private static void load(String xform, Workbook workbook) {
        try {
            Interview.with(xform);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(e + "\n" + workbook, e);
        }
    }
}
