package org.corridor.surveys.xml;

/** Why bytes are not taken for a document. The message is a sentence that holds nothing of what was sent. */
public final class UnreadableXml extends Exception {
    /** What is wrong. */
    public enum Fault {
        TOO_LARGE("This is too large."),
        UNKNOWN_CHARSET("The text is written in characters that are not taken; send UTF-8."),
        BROKEN_TEXT("The text is not written in the characters that it says."),
        NOT_XML("This is not well-formed XML."),
        DECLARES_TYPES("A document type declaration is not taken."),
        TOO_DEEP("Too many elements lie inside one another."),
        TOO_MANY_FIELDS("There are too many elements or attributes."),
        TEXT_TOO_LONG("A single text is too long.");

        private final String sentence;

        Fault(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Fault fault;
    private final int line;

    UnreadableXml(Fault fault, int line) {
        super(fault.sentence);
        this.fault = fault;
        this.line = line;
    }

    public Fault fault() {
        return fault;
    }

    /** Where it was noticed, from 1; 0 when it concerns the whole. */
    public int line() {
        return line;
    }
}
