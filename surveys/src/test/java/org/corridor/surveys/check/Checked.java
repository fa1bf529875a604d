package org.corridor.surveys.check;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.corridor.surveys.form.UnreadableForm;
import org.corridor.surveys.xlsform.testing.Workbooks;

/** The rules of a workbook's form, tried on what is written as a client writes it. */
record Checked(FormCheck check) {
    private static final InstantSource NOVEMBER = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));

    /** A form whose settings say nothing is called {@code form}. */
    static Checked workbook(String text) {
        return xform(Workbooks.xform(text));
    }

    static Checked xform(String xform) {
        try {
            return new Checked(FormCheck.of(xform.getBytes(StandardCharsets.UTF_8), NOVEMBER));
        } catch (UnreadableForm e) {
            throw new AssertionError(e);
        }
    }

    /** What is found in a submission with these elements. */
    List<Finding> on(String elements) {
        return check.check(("<form id='form'>" + elements + "</form>").getBytes(StandardCharsets.UTF_8));
    }

    /** The same in short: kind, path and turns. */
    List<String> brief(String elements) {
        return on(elements).stream()
                .map(finding -> finding.kind() + " " + finding.path()
                        + (finding.positions().isEmpty() ? "" : " " + finding.positions()))
                .toList();
    }
}
