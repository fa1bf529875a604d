package org.corridor.surveys.xlsform.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import org.corridor.surveys.check.FormCheck;
import org.corridor.surveys.form.UnreadableForm;
import org.corridor.surveys.xlsform.XlsForm;
import org.junit.jupiter.api.Test;

class ReadingTest {
    @Test
    void everyFormOfARecordedCaseThatLoadsCanBeReadBackAndChecked() throws IOException {
        assumeTrue(Files.isReadable(ConformanceTest.CASES), () -> "Skipped: no recorded cases");
        var refused = new ArrayList<String>();
        for (var recorded : RecordedCase.read(ConformanceTest.CASES)) {
            var compilation = XlsForm.compile(recorded.workbook(), recorded.formName());
            var warned = compilation.warnings().stream().anyMatch(warning -> LoadingTest.ODD.contains(warning.code()));
            compilation.xform().filter(xform -> !warned).ifPresent(xform -> {
                try {
                    var check = FormCheck.of(xform.getBytes(StandardCharsets.UTF_8));
                    check.check(("<x id='" + check.form().root().name() + "'/>").getBytes(StandardCharsets.UTF_8));
                } catch (UnreadableForm | RuntimeException e) {
                    refused.add(recorded.number() + " " + recorded.test() + ": " + e);
                }
            });
        }
        assertThat(refused).isEmpty();
    }
}
