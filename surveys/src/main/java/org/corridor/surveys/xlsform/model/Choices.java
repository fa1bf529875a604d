package org.corridor.surveys.xlsform.model;

import org.corridor.surveys.xlsform.expression.Reference;
import org.jspecify.annotations.Nullable;

/** Where the choices of a question come from. */
public sealed interface Choices {
    /** A list of the choices sheet, or of a file that the form names elsewhere. */
    record FromList(String list) implements Choices {}

    /** A file beside the form. {@code instance} is the name it gets in the form. */
    record FromFile(String instance, String source, String value, String label) implements Choices {}

    /** Earlier answers to a question in a repeat. */
    record FromAnswers(Reference question) implements Choices {}

    /** The list of the external choices sheet, looked up by the client. */
    record External(String list) implements Choices {}

    /** A whole repeat or list of places, drawn on a map. */
    record Places(String instance, @Nullable Reference repeat) implements Choices {}
}
