package org.corridor.surveys.xlsform.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConformanceTest {
    static final Path CASES =
            Path.of(System.getProperty("conformance.xlsform", "../../shared/conformance/xlsform/cases.jsonl"));

    @Test
    void formsAndRefusalsAgreeWithTheReferenceConverter() throws IOException {
        assumeTrue(Files.isReadable(CASES), () -> "Skipped: no recorded cases at " + CASES.toAbsolutePath());
        var conformance = Conformance.of(CASES);
        assertThat(conformance.formShare()).isGreaterThanOrEqualTo(Conformance.FORM_MARK);
        assertThat(conformance.refusalShare()).isGreaterThanOrEqualTo(Conformance.REFUSAL_MARK);
    }
}
