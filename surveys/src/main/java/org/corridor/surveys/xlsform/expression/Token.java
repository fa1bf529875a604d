package org.corridor.surveys.xlsform.expression;

/** A word of an expression, and where in the text it stands. */
record Token(Kind kind, String text, int start, int end) {
    enum Kind {
        /** {@code ${name}} */
        REFERENCE,
        LITERAL,
        NUMBER,
        /** 2026-11-22, 08:30 or both: written as a default, never a subtraction. */
        MOMENT,
        NAME,
        /** Operators and brackets. */
        SIGN,
        /** A character that no expression holds, such as a quotation mark without its other half. */
        STRANGE,
        END
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
    }

    boolean touches(Token next) {
        return end == next.start;
    }
}
