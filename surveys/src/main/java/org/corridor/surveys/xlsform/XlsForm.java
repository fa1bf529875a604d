package org.corridor.surveys.xlsform;

import org.corridor.surveys.xlsform.compile.FormReader;
import org.corridor.surveys.xlsform.problem.Problems;
import org.corridor.surveys.xlsform.sheet.Workbook;
import org.corridor.surveys.xlsform.xform.XForm;

/** Compiles workbooks. Safe for use by many threads at once. */
public final class XlsForm {
    private XlsForm() {}

    /**
     * The form of a workbook, or what is wrong with it.
     *
     * @param name the name of the form where its settings give none, usually that of the file
     */
    public static Compilation compile(Workbook workbook, String name) {
        var problems = new Problems();
        var form = FormReader.read(workbook, name, problems);
        return new Compilation(form, form.map(XForm::of), Itemsets.csv(workbook), problems.all());
    }
}
