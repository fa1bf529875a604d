package org.corridor.surveys.xlsform.problem;

import java.util.List;

/** One thing that is wrong with a workbook, or that its author should look at. */
public record Problem(Code code, Place place, List<String> arguments) {
    /** What is wrong and what to write instead, in one or two sentences. */
    public String sentence() {
        return Catalogue.sentence(code).formatted(arguments.toArray());
    }

    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }

    @Override
    public String toString() {
        var where = place.toString();
        return (where.isEmpty() ? "" : where + ": ") + sentence() + " [" + code.slug() + "]";
    }
}
