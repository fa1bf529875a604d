package org.corridor.surveys.xlsform.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.corridor.surveys.xlsform.Compilation;
import org.corridor.surveys.xlsform.XlsForm;
import org.corridor.surveys.xlsform.problem.Problem;

/** Compiles every recorded case and counts what agrees with the record. */
public final class Conformance {
    static final double FORM_MARK = 0.97;
    static final double REFUSAL_MARK = 0.95;
    private static final int SHOWN = 12;

    private final List<Difference> differences = new ArrayList<>();
    private int forms;
    private int equalForms;
    private int refusals;
    private int sharedRefusals;

    /** A case in which the compiler does otherwise, and how. */
    private record Difference(RecordedCase recorded, String how) {}

    /** The result for all cases of a file. */
    static Conformance of(Path file) throws IOException {
        var conformance = new Conformance();
        RecordedCase.read(file).forEach(conformance::compare);
        return conformance;
    }

    /** Prints the result for the file it is given; fails when a share is below its mark. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1 || !Files.isReadable(Path.of(arguments[0]))) {
            System.err.println("Name a file of recorded cases that can be read.");
            System.exit(2);
        }
        var conformance = of(Path.of(arguments[0]));
        conformance.print(System.out);
        System.exit(conformance.formShare() >= FORM_MARK && conformance.refusalShare() >= REFUSAL_MARK ? 0 : 1);
    }

    double formShare() {
        return forms == 0 ? 1 : (double) equalForms / forms;
    }

    double refusalShare() {
        return refusals == 0 ? 1 : (double) sharedRefusals / refusals;
    }

    private void compare(RecordedCase recorded) {
        var compilation = XlsForm.compile(recorded.workbook(), recorded.formName());
        var error = recorded.error();
        var xform = recorded.xform();
        if (error != null) {
            compareRefusal(recorded, error, compilation.errors());
        } else if (xform != null) {
            compareForm(recorded, xform, compilation);
        }
    }

    private void compareRefusal(RecordedCase recorded, String error, List<Problem> errors) {
        refusals++;
        var blame = Blame.of(error);
        if (errors.stream().anyMatch(blame::isSharedBy)) {
            sharedRefusals++;
        } else {
            differences.add(new Difference(recorded, "    recorded: " + error + "\n    here: " + told(errors)));
        }
    }

    private void compareForm(RecordedCase recorded, String xform, Compilation compilation) {
        forms++;
        var how = compilation
                .xform()
                .map(here -> difference(xform, here))
                .orElseGet(() -> "    refused: " + told(compilation.errors()));
        if (how.isEmpty()) {
            equalForms++;
        } else {
            differences.add(new Difference(recorded, how));
        }
    }

    private static String told(List<Problem> errors) {
        return errors.isEmpty() ? "nothing wrong" : errors.toString();
    }

    /** The lines that one has and the other has not, in place; empty when there are none. */
    private static String difference(String recorded, String here) {
        var lines = new StringBuilder();
        var expected = Canonical.lines(recorded);
        var found = Canonical.lines(here);
        for (var line : new LineDifference(expected, found).lines(SHOWN)) {
            lines.append("    ").append(line).append('\n');
        }
        return lines.toString();
    }

    /** Every difference with the reason for it, then the counts. */
    void print(PrintStream out) {
        var reasons = Reasons.read();
        differences.forEach(difference -> out.printf(
                "%d %s%n%s%n    reason: %s%n%n",
                difference.recorded().number(),
                difference.recorded().test(),
                difference.how().stripTrailing(),
                reasons.of(difference.recorded().test())));
        out.printf("XForms equal: %d of %d (%.1f %%)%n", equalForms, forms, 100 * formShare());
        out.printf("Refusals shared: %d of %d (%.1f %%)%n", sharedRefusals, refusals, 100 * refusalShare());
    }
}
