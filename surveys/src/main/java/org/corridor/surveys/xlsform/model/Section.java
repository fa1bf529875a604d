package org.corridor.surveys.xlsform.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a form that holds others: a group, a repeat, or the form itself. */
public final class Section extends Item {
    /** What a section is to the person who fills in the form. */
    public enum Kind {
        FORM,
        GROUP,
        REPEAT,
        /** Holds answers and is never seen. */
        HIDDEN
    }

    private final Kind kind;
    private final List<Item> items = new ArrayList<>();
    private final List<Attribute> attributes = new ArrayList<>();
    private final @Nullable String count;

    public Section(Kind kind, Facts facts) {
        this(kind, facts, null);
    }

    /** A repeat with an expression for how often; null for as often as wished. */
    public Section(Kind kind, Facts facts, @Nullable String count) {
        super(facts);
        this.kind = kind;
        this.count = count;
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable String count() {
        return count;
    }

    public List<Item> items() {
        return Collections.unmodifiableList(items);
    }

    public List<Attribute> attributes() {
        return Collections.unmodifiableList(attributes);
    }

    public void add(Item item) {
        add(items.size(), item);
    }

    public void add(int position, Item item) {
        items.add(position, item);
        item.placeIn(this);
    }

    public void add(Attribute attribute) {
        attributes.add(attribute);
    }

    /** Everything below it, in order; a section comes before what it holds. */
    public Stream<Item> all() {
        return items.stream()
                .flatMap(item -> item instanceof Section section
                        ? Stream.concat(Stream.of(section), section.all())
                        : Stream.of(item));
    }

    public Stream<Question> questions() {
        return all().filter(Question.class::isInstance).map(Question.class::cast);
    }

    public Stream<Section> sections() {
        return all().filter(Section.class::isInstance).map(Section.class::cast);
    }
}
