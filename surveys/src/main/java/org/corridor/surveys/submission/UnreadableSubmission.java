package org.corridor.surveys.submission;

import java.util.Locale;

/** Why bytes are not taken for a submission. The message is a sentence for whoever sent it and holds nothing of what was sent. */
public final class UnreadableSubmission extends Exception {
    /** What is wrong, never renamed. */
    public enum Code {
        TOO_LARGE,
        UNKNOWN_CHARSET,
        BROKEN_TEXT,
        NOT_XML,
        DECLARES_TYPES,
        TOO_DEEP,
        TOO_MANY_FIELDS,
        TEXT_TOO_LONG,
        WITHOUT_FORM;

        /** For programs: small letters, hyphens. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Code code;

    UnreadableSubmission(Code code, String sentence) {
        super(sentence);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
