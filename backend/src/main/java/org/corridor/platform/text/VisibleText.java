package org.corridor.platform.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * Whether a reader would see anything of a text. Stands behind every {@link NotBlank}, named in
 * {@code META-INF/validation.xml}: the one that comes with Bean Validation takes whatever is no ASCII space for a word.
 */
public class VisibleText implements ConstraintValidator<NotBlank, CharSequence> {
    /** Letters and signs by their class, yet drawn as nothing: fillers of Hangul, the empty Braille cell. */
    private static final String DRAWN_AS_NOTHING = "\u115f\u1160\u3164\uffa0\u2800";

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text != null && standsIn(text);
    }

    /** True when at least one character leaves a mark on paper. */
    public static boolean standsIn(CharSequence text) {
        return text.codePoints().anyMatch(VisibleText::visible);
    }

    private static boolean visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.NON_SPACING_MARK,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> DRAWN_AS_NOTHING.indexOf(character) < 0;
        };
    }
}
