package org.corridor.surveys.xlsform.testing;

import org.corridor.surveys.xlsform.Compilation;
import org.corridor.surveys.xlsform.XlsForm;
import org.corridor.surveys.xlsform.problem.Problems;
import org.corridor.surveys.xlsform.sheet.Workbook;
import org.corridor.surveys.xlsform.sheet.WorkbookFile;

/** Workbooks written as Markdown in a test. */
public final class Workbooks {
    private Workbooks() {}

    public static Workbook markdown(String text) {
        return WorkbookFile.markdown(text, new Problems()).orElseThrow();
    }

    public static Compilation compile(String text) {
        return XlsForm.compile(markdown(text), "form");
    }

    /** The form of a workbook that is right. */
    public static String xform(String text) {
        var compilation = compile(text);
        return compilation.xform().orElseThrow(() -> new AssertionError(compilation.problems()));
    }

    /** Begins an interview with the form of a workbook that is right. */
    public static Interview interview(String text) {
        return Interview.with(xform(text));
    }
}
