package org.corridor.surveys.xlsform.expression;

/** A text that the grammar does not take, and where it stopped. */
final class NotAnExpression extends Exception {
    private static final long serialVersionUID = 1;

    private final int position;

    NotAnExpression(int position) {
        super("Not an expression from position " + position, null, false, false);
        this.position = position;
    }

    int position() {
        return position;
    }
}
