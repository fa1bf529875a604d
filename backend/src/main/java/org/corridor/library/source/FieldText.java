package org.corridor.library.source;

/** The value of a labelled fact, which may go on in the lines below. */
final class FieldText {
    private final SourceLine line;
    private final StringBuilder value;

    FieldText(SourceLine line, String value) {
        this.line = line;
        this.value = new StringBuilder(value);
    }

    SourceLine line() {
        return line;
    }

    String value() {
        return value.toString();
    }

    void add(String continuation) {
        value.append(' ').append(continuation);
    }
}
