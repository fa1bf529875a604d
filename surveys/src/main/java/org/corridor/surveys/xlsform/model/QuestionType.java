package org.corridor.surveys.xlsform.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type of question, one line of the table of types.
 *
 * @param control the element people answer with; null when nothing is seen
 * @param controlAttributes what every such control carries
 * @param bind what every such bind carries
 * @param parameters the names of the parameters it takes
 */
public record QuestionType(
        String name,
        @Nullable String control,
        Map<String, String> controlAttributes,
        Map<String, String> bind,
        Set<Trait> traits,
        List<String> parameters) {
    /** What sets a type apart. */
    public enum Trait {
        SELECT,
        /** Not asked: it stands for a file of choices beside the form. */
        INSTANCE,
        /** Belongs to the metadata of the form. */
        META,
        /** Takes the position when the form is begun. */
        POSITION_AT_START,
        /** Takes the position when another question is answered. */
        POSITION_ON_ANSWER,
        /** Records sound while the form is open. */
        RECORDS_SOUND,
        /** Needs an expression. */
        COMPUTED,
        /** A default is a file beside the form. */
        IMAGE_DEFAULT,
        RANGE,
        TAGS,
        MAP,
        OLD_DEVICES_ONLY
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
