package org.corridor.surveys.form;

import java.util.Optional;

/** A part of a form: a question, or a section with parts of its own. */
public sealed interface Node permits Section, Question {
    /** Where its answer stands: {@code /data/cost/amount}, by local names. */
    String path();

    /** What a person reads; empty where there is nothing to read. */
    Texts label();

    /** What it means to a study. */
    Optional<Meaning> meaning();

    /** The last step of the path. */
    default String name() {
        return path().substring(path().lastIndexOf('/') + 1);
    }
}
