package org.corridor.surveys.xlsform.expression;

/** What may be the name of an element. */
public final class Names {
    private Names() {}

    /** A letter or underscore first; then letters, digits, underscores, hyphens and full stops. */
    public static boolean isName(String text) {
        return !text.isEmpty()
                && starts(text.charAt(0))
                && text.chars().allMatch(character -> continues((char) character));
    }

    static boolean starts(char character) {
        return character == '_' || Character.isLetter(character) || Character.isSurrogate(character);
    }

    static boolean continues(char character) {
        return starts(character)
                || character == '-'
                || character == '.'
                || character == '\u00B7'
                || Character.isDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }
}
