package org.corridor.surveys.form;

import java.util.List;
import java.util.Optional;

/**
 * What a question offers.
 *
 * @param offered in the form's order, whatever other answers filter away
 * @param complete whether these are all: false when they come from a file beside the form or from other answers
 */
public record Choices(List<Choice> offered, boolean complete) {
    public static final Choices NONE = new Choices(List.of(), true);

    public Choices {
        offered = List.copyOf(offered);
    }

    public Optional<Choice> find(String value) {
        return offered.stream().filter(choice -> choice.value().equals(value)).findFirst();
    }
}
