package org.corridor.surveys.xlsform.sheet;

import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Place;
import org.corridor.surveys.xlsform.problem.Problems;

/** A workbook beyond one of its limits. */
final class TooLarge extends Exception {
    private static final long serialVersionUID = 1;

    private final long limit;
    private final String what;

    TooLarge(long limit, String what) {
        super("More than " + limit + " " + what, null, false, false);
        this.limit = limit;
        this.what = what;
    }

    void tell(Problems problems) {
        problems.add(Code.FILE_LARGE, Place.WORKBOOK, limit, what);
    }
}
