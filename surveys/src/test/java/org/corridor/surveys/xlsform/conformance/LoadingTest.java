package org.corridor.surveys.xlsform.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Set;
import org.corridor.surveys.xlsform.XlsForm;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.testing.Interview;
import org.junit.jupiter.api.Test;

class LoadingTest {
    /** Warnings that say that clients will refuse the form: it is made all the same, as the reference does. */
    static final Set<Code> ODD = Set.of(Code.EXPRESSION_SELF);

    @Test
    void everyFormMadeOfARecordedCaseLoadsInTheFieldsEngine() throws IOException {
        assumeTrue(Files.isReadable(ConformanceTest.CASES), () -> "Skipped: no recorded cases");
        var refused = new ArrayList<String>();
        for (var recorded : RecordedCase.read(ConformanceTest.CASES)) {
            var compilation = XlsForm.compile(recorded.workbook(), recorded.formName());
            var warned = compilation.warnings().stream().anyMatch(warning -> ODD.contains(warning.code()));
            compilation.xform().filter(xform -> !warned).ifPresent(xform -> {
                try {
                    Interview.with(xform);
                } catch (AssertionError | RuntimeException e) {
                    refused.add(recorded.number() + " " + recorded.test() + ": " + e);
                }
            });
        }
        assertThat(refused).isEmpty();
    }
}
