package org.corridor.surveys.form;

/** Why bytes are not taken for a form. The message is a sentence for the form's author. */
public final class UnreadableForm extends Exception {
    /** What is wrong, never renamed. */
    public enum Code {
        NOT_XML,
        DECLARES_TYPES,
        TOO_LARGE,
        NOT_A_FORM,
        WITHOUT_ID,
        UNKNOWN_PATH,
        UNKNOWN_TEXT,
        UNKNOWN_MARK,
        REFUSED_BY_ENGINE
    }

    private final Code code;
    private final int line;
    private final String node;

    public UnreadableForm(Code code, int line, String node, String sentence) {
        super(sentence);
        this.code = code;
        this.line = line;
        this.node = node;
    }

    public Code code() {
        return code;
    }

    /** The line of the document, from 1; 0 when it is not one line's fault. */
    public int line() {
        return line;
    }

    /** The path, id or element in question; empty when there is none. */
    public String node() {
        return node;
    }
}
