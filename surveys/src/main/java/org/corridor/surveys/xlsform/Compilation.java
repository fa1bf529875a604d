package org.corridor.surveys.xlsform;

import java.util.List;
import java.util.Optional;
import org.corridor.surveys.xlsform.model.Form;
import org.corridor.surveys.xlsform.problem.Problem;

/**
 * What came of a workbook.
 *
 * @param form absent when there are errors
 * @param xform the form as XML, where there is a form
 * @param itemsets the CSV file beside the form, where it has external choices
 * @param problems errors and warnings, in the order in which they were found
 */
public record Compilation(
        Optional<Form> form, Optional<String> xform, Optional<String> itemsets, List<Problem> problems) {
    public List<Problem> errors() {
        return problems.stream().filter(Problem::isError).toList();
    }

    public List<Problem> warnings() {
        return problems.stream().filter(problem -> !problem.isError()).toList();
    }
}
