package org.corridor.surveys.xlsform.expression;

/** What may be the name of an element. */
public final class Names {
    private static final int MIDDLE_DOT = 0xB7;

    private Names() {}

    /** A letter or underscore first; then letters, digits, underscores, hyphens and full stops. */
    public static boolean isName(String text) {
        return !text.isEmpty()
                && starts(text.codePointAt(0))
                && text.codePoints().allMatch(Names::continues);
    }

    static boolean starts(int character) {
        return character == '_' || Character.isLetter(character);
    }

    static boolean continues(int character) {
        return starts(character)
                || character == '-'
                || character == '.'
                || character == MIDDLE_DOT
                || Character.isDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }
}
