package org.corridor.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What another collection says of an item, kept apart from our own words and never mixed with them. */
@Embeddable
class ItemSource {
    @Column(name = "source_name")
    @Nullable
    String name;

    @Column(name = "source_title")
    @Nullable
    String title;

    @Column(name = "source_description")
    @Nullable
    String description;

    @Column(name = "source_text")
    @Nullable
    String text;

    @Column(name = "source_principles")
    @Nullable
    String principles;

    @Column(name = "source_updated_on")
    @Nullable
    LocalDate updatedOn;

    protected ItemSource() {}

    ItemSource(String name, String title) {
        this.name = name;
        this.title = title;
    }

    /** Takes what a later reading of the source says; what that reading is silent about stays. */
    boolean heard(
            @Nullable String description,
            @Nullable String text,
            @Nullable String principles,
            @Nullable LocalDate updatedOn) {
        var before = view();
        this.description = description == null ? this.description : description;
        this.text = text == null ? this.text : text;
        this.principles = principles == null ? this.principles : principles;
        this.updatedOn = later(this.updatedOn, updatedOn);
        return !Objects.equals(before, view());
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.isAfter(one) ? other : one;
    }

    @Nullable
    SourceView view() {
        return name == null || title == null
                ? null
                : new SourceView(name, title, updatedOn, description, text, principles);
    }
}
