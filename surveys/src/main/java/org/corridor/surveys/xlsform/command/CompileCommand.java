package org.corridor.surveys.xlsform.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.corridor.surveys.xlsform.Compilation;
import org.corridor.surveys.xlsform.XlsForm;
import org.corridor.surveys.xlsform.problem.Problem;
import org.corridor.surveys.xlsform.problem.Problems;
import org.corridor.surveys.xlsform.sheet.Limits;
import org.corridor.surveys.xlsform.sheet.WorkbookFile;
import org.jspecify.annotations.Nullable;

/**
 * {@code FORM [-o FILE]}: compiles a workbook, writes the form to the file or to standard output, and tells problems on
 * standard error.
 */
public final class CompileCommand {
    /** A form came out. */
    static final int DONE = 0;
    /** The workbook has errors. */
    static final int REFUSED = 1;
    /** The command itself is at fault. */
    static final int MISUSED = 2;

    private final PrintStream out;
    private final PrintStream told;

    CompileCommand(PrintStream out, PrintStream told) {
        this.out = out;
        this.told = told;
    }

    public static void main(String[] arguments) {
        System.exit(new CompileCommand(System.out, System.err).run(List.of(arguments)));
    }

    /** Compiles a workbook to a file; whether it has no errors. */
    static boolean compiled(Path form, Path target) throws IOException {
        return new CompileCommand(System.out, System.err).compile(form, target) == DONE;
    }

    int run(List<String> arguments) {
        var option = arguments.indexOf("-o");
        var target = option >= 0 && option + 1 < arguments.size() ? Path.of(arguments.get(option + 1)) : null;
        var forms = arguments.stream()
                .filter(word -> !word.equals("-o") && (target == null || !word.equals(target.toString())))
                .toList();
        if (forms.size() != 1 || (option >= 0 && target == null)) {
            told.println("Name one workbook (.xlsx, .md, or a folder of .csv files), and -o FILE for the form.");
            return MISUSED;
        }
        try {
            return compile(Path.of(forms.getFirst()), target);
        } catch (IOException e) {
            told.println("This cannot be read or written: " + e.getMessage());
            return MISUSED;
        }
    }

    private int compile(Path form, @Nullable Path target) throws IOException {
        var problems = new Problems();
        Optional<Compilation> compilation = WorkbookFile.read(form, Limits.USUAL, problems)
                .map(workbook -> XlsForm.compile(workbook, WorkbookFile.formName(form)));
        problems.all().forEach(this::tell);
        compilation.ifPresent(done -> done.problems().forEach(this::tell));
        var xform = compilation.flatMap(Compilation::xform);
        if (xform.isEmpty() || problems.haveErrors()) {
            return REFUSED;
        }
        write(xform.get(), target);
        var itemsets = compilation.flatMap(Compilation::itemsets);
        if (itemsets.isPresent() && target != null) {
            Files.writeString(target.resolveSibling("itemsets.csv"), itemsets.get());
        }
        return DONE;
    }

    private void write(String xform, @Nullable Path target) throws IOException {
        if (target == null) {
            out.write(xform.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } else {
            Files.writeString(target, xform);
        }
    }

    private void tell(Problem problem) {
        told.println((problem.isError() ? "error: " : "warning: ") + problem);
    }
}
