package org.corridor.library;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.SubjectRef;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/** Something worth finding again: a practice, a paper, a law, a film. */
@Entity
@Table(name = "library_item")
@Indexed(index = LibraryItem.KIND)
@TypeBinding(binder = @TypeBinderRef(type = LibraryItemIndexing.class))
class LibraryItem {
    static final String KIND = "library-item";

    @Id
    UUID id = UUID.randomUUID();

    long number;

    /** Counted from one, as people cite it. */
    @Version
    long version = 1;

    String kind;
    String language;
    String title;
    String summary;

    @Nullable
    String text;

    List<String> languages;

    @Column(name = "year_from")
    @Nullable
    Integer yearFrom;

    @Column(name = "year_to")
    @Nullable
    Integer yearTo;

    List<String> countries;

    @Column(name = "is_global")
    boolean global;

    @Column(name = "undecided_countries")
    List<String> undecidedCountries = List.of();

    List<String> regions;

    @Convert(converter = ItemColumns.Organisations.class)
    List<ResponsibleOrganisation> organisations;

    List<String> themes;
    List<String> principles;

    @Convert(converter = ItemColumns.References.class)
    @Column(name = "reference_list")
    List<Reference> references;

    @Column(name = "source_address")
    @Nullable
    String sourceAddress;

    @Embedded
    @Nullable
    ItemSource source;

    @Convert(converter = ItemColumns.Provenances.class)
    List<Provenance> provenance = List.of();

    @Column(name = "withdrawn_because")
    @Nullable
    String withdrawnBecause;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected LibraryItem() {}

    @SuppressWarnings("NullAway.Init") // take() sets the rest
    LibraryItem(long number, LibraryItemDraft draft, Instant now) {
        this.number = number;
        this.createdAt = now;
        take(draft);
        this.updatedAt = now;
    }

    /** Puts an editor's words in place of what stood here, and remembers which fields are ours now. */
    void revise(LibraryItemDraft draft, Instant now) {
        if (withdrawn()) {
            throw new Refused(new RuleBroken("item-withdrawn", "Restore this item before you revise it."));
        }
        var before = draft();
        take(draft);
        DraftDifference.between(before, draft).forEach(field -> attribute(field, Provenance.OWN, null, now));
        if (!countries.equals(before.countries())) {
            undecidedCountries = List.of();
        }
        updatedAt = now;
    }

    /** Takes the item out of sight; it stays in the record, with the reason. */
    void withdraw(String reason, Instant now) {
        if (withdrawn()) {
            throw new Refused(new RuleBroken("item-withdrawn", "This item is withdrawn already."));
        }
        withdrawnBecause = reason;
        updatedAt = now;
    }

    /** Brings a withdrawn item back. */
    void restore(Instant now) {
        if (!withdrawn()) {
            throw new Refused(new RuleBroken("item-shared", "This item is not withdrawn."));
        }
        withdrawnBecause = null;
        updatedAt = now;
    }

    boolean withdrawn() {
        return withdrawnBecause != null;
    }

    boolean hasVersion(long expected) {
        return version == expected;
    }

    /** Says where a field's value comes from, in place of what was said before. */
    void attribute(String field, String from, @Nullable String note, Instant now) {
        var all = new ArrayList<>(provenance);
        all.removeIf(earlier -> earlier.field().equals(field));
        all.add(new Provenance(field, from, note, now));
        provenance = List.copyOf(all);
    }

    private void take(LibraryItemDraft draft) {
        if (draft.yearFrom() != null && draft.yearTo() != null && draft.yearFrom() > draft.yearTo()) {
            throw new Refused(new RuleBroken("years-reversed", "The first year lies after the last."));
        }
        kind = draft.kind();
        language = draft.language();
        title = draft.title().strip();
        summary = draft.summary().strip();
        text = draft.text() == null || draft.text().isBlank()
                ? null
                : draft.text().strip();
        languages = distinct(draft.languages());
        yearFrom = draft.yearFrom();
        yearTo = draft.yearTo();
        countries = distinct(draft.countries());
        global = draft.global();
        regions = distinct(draft.regions());
        organisations = List.copyOf(draft.organisations());
        themes = distinct(draft.themes());
        principles = distinct(draft.principles());
        references = List.copyOf(draft.references());
        sourceAddress = draft.sourceAddress();
    }

    private static List<String> distinct(List<String> values) {
        return values.stream().distinct().toList();
    }

    /** The item as an editor would write it now. */
    LibraryItemDraft draft() {
        return new LibraryItemDraft(
                kind,
                language,
                title,
                summary,
                text,
                languages,
                yearFrom,
                yearTo,
                countries,
                global,
                regions,
                organisations,
                themes,
                principles,
                references,
                sourceAddress);
    }

    /** The path of its page, without language prefix. */
    String address() {
        return "/library/" + number;
    }

    SubjectRef ref() {
        return new SubjectRef(KIND, id);
    }

    LibraryItemView view() {
        return new LibraryItemView(
                id,
                number,
                version,
                withdrawn() ? "withdrawn" : "shared",
                withdrawnBecause,
                kind,
                language,
                title,
                summary,
                text,
                List.copyOf(languages),
                yearFrom,
                yearTo,
                List.copyOf(countries),
                global,
                List.copyOf(undecidedCountries),
                List.copyOf(regions),
                organisations,
                List.copyOf(themes),
                List.copyOf(principles),
                references,
                sourceAddress,
                source == null ? null : source.view(),
                provenance,
                createdAt,
                updatedAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LibraryItem item && Objects.equals(id, item.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
