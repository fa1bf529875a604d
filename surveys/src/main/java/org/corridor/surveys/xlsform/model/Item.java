package org.corridor.surveys.xlsform.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something in a form that has a place in its answers: a question or a section. */
public abstract sealed class Item permits Question, Section {
    private final Facts facts;
    private @Nullable Section parent;

    Item(Facts facts) {
        this.facts = facts;
    }

    public Facts facts() {
        return facts;
    }

    public String name() {
        return facts.name();
    }

    /** The section it is in; empty for the form itself. */
    public Optional<Section> parent() {
        return Optional.ofNullable(parent);
    }

    void placeIn(Section section) {
        parent = section;
    }

    /** Its sections from the form down to the nearest, then itself. */
    public List<Item> line() {
        var line = new ArrayList<Item>();
        for (Item item = this; item != null; item = item.parent) {
            line.addFirst(item);
        }
        return line;
    }

    /** Where its answer stands, from the root. */
    public String path() {
        return (parent == null ? "" : parent.path()) + "/" + name();
    }

    /** The nearest repeat around it. */
    public Optional<Section> repeat() {
        var section = parent;
        while (section != null && section.kind() != Section.Kind.REPEAT) {
            section = section.parent().orElse(null);
        }
        return Optional.ofNullable(section);
    }
}
