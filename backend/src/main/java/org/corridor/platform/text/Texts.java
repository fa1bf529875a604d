package org.corridor.platform.text;

/** Patterns for text that people send. Written so that they read the same in Java and in the contract. */
public final class Texts {
    /** One line: no control characters at all. */
    public static final String LINE = "^[^\\u0000-\\u001f\\u007f]*$";
    /** Paragraphs: line breaks and tabs, no other control characters. */
    public static final String PROSE = "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]*$";
    /** ISO 3166-1 alpha-2. */
    public static final String COUNTRY = "^[A-Z]{2}$";
    /** A language tag (BCP 47), without private parts. */
    public static final String LANGUAGE = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$";
    /** One of the four interface languages. */
    public static final String INTERFACE_LANGUAGE = "^(en|fr|es|ar)$";
    /** An address on the web. */
    public static final String WEB_ADDRESS = "^https?://[^\\s\"<>\\u0000-\\u001f]+$";

    private Texts() {}
}
