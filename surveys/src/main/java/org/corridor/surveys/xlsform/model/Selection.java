package org.corridor.surveys.xlsform.model;

import org.jspecify.annotations.Nullable;

/**
 * The choices of a question, how they are narrowed down and in which order they come.
 *
 * @param filter an expression over the columns of the choices
 * @param seed what a shuffled order is made from; an expression or a number
 * @param inline the choices stand in the control itself, because the client replaces them by a search
 */
public record Selection(
        Choices choices,
        @Nullable String filter,
        boolean shuffled,
        @Nullable String seed,
        boolean inline) {
    /** Whether the choices come from the list of that name in the form. */
    public boolean isFrom(String list) {
        return choices.equals(new Choices.FromList(list)) || choices.equals(new Choices.Places(list, null));
    }

    public static Selection of(Choices choices) {
        return new Selection(choices, null, false, null, false);
    }
}
