package org.corridor.surveys.form;

import java.util.List;
import java.util.stream.Stream;

/** A part of a form with parts of its own. */
public sealed interface Section extends Node permits Group, Repeat {
    List<Node> children();

    /** XPath; empty when it is always shown. */
    String relevant();

    /** This section and everything in it, in the form's order. */
    default Stream<Node> all() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(child -> switch (child) {
            case Section section -> section.all();
            case Question question -> Stream.of(question);
        }));
    }
}
