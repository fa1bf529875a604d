package org.corridor.surveys.xlsform.sheet;

/** What is left of the limits while a workbook is read. */
final class Budget {
    private final Limits limits;
    private int cells;
    private int sheets;

    Budget(Limits limits) {
        this.limits = limits;
    }

    void sheet() throws TooLarge {
        if (++sheets > limits.sheets()) {
            throw new TooLarge(limits.sheets(), "sheets");
        }
    }

    void row(int number) throws TooLarge {
        if (number > limits.rows()) {
            throw new TooLarge(limits.rows(), "rows in a sheet");
        }
    }

    void cell(int letters) throws TooLarge {
        if (++cells > limits.cells()) {
            throw new TooLarge(limits.cells(), "cells");
        }
        if (letters > limits.cellLetters()) {
            throw new TooLarge(limits.cellLetters(), "letters in a cell");
        }
    }
}
