package org.corridor.surveys.form;

import java.util.Arrays;
import java.util.Optional;

/** How the answers to a question must be guarded. */
public enum Sensitivity {
    /** Names a person: never part of the main submission. */
    PERSONAL("P"),
    /** Could single a person out together with others: coarsened in every export. */
    QUASI_IDENTIFIER("Q"),
    /** A danger to the person: hidden from ordinary reviewers, never shown of few. */
    SENSITIVE("S"),
    ORDINARY("O");

    private final String letter;

    Sensitivity(String letter) {
        this.letter = letter;
    }

    public String letter() {
        return letter;
    }

    public static Optional<Sensitivity> of(String letter) {
        return Arrays.stream(values())
                .filter(value -> value.letter.equals(letter))
                .findFirst();
    }
}
