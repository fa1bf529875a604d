package org.corridor.library;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.corridor.library.ImportReport.LeftOpen;
import org.corridor.library.ImportReport.Repair;
import org.corridor.library.source.SourceOrganisation;
import org.corridor.library.source.SourcePractice;
import org.corridor.library.source.SourceReading;
import org.corridor.library.source.SourceTheme;
import org.corridor.platform.journal.Journal;
import org.jspecify.annotations.Nullable;

/**
 * Takes practices of the ILO database into the library. An item is recognised by source and title. What the source says is
 * kept beside our own words; facts are taken over only where we have none.
 */
@Dependent
class PracticeIntake {
    /** The name of this source wherever it is mentioned. */
    static final String SOURCE = "ilo-practices";

    private final LibraryItemRepository items;
    private final Journal journal;

    @Inject
    PracticeIntake(LibraryItemRepository items, Journal journal) {
        this.items = items;
        this.journal = journal;
    }

    record Outcome(
            int added,
            int changed,
            int unchanged,
            List<LeftOpen> undecided,
            List<LeftOpen> unknown,
            List<Repair> repairs) {}

    Outcome take(SourceReading.Complete read, Instant now) {
        int added = 0;
        int changed = 0;
        for (var practice : read.practices()) {
            var known = items.fromSource(SOURCE, practice.title());
            if (known.isEmpty()) {
                add(practice, read.updatedOn(), now);
                added++;
            } else if (update(known.get(), practice, read.updatedOn(), now)) {
                changed++;
            }
        }
        return new Outcome(
                added,
                changed,
                read.practices().size() - added - changed,
                left(read, true),
                left(read, false),
                repairs(read));
    }

    private void add(SourcePractice practice, @Nullable LocalDate updatedOn, Instant now) {
        var item = new LibraryItem(items.nextNumber(), draft(practice), now);
        item.source = new ItemSource(SOURCE, practice.title());
        item.attribute("item", SOURCE, null, now);
        item.undecidedCountries = practice.places().undecided();
        hear(item, practice, updatedOn);
        note(item, practice, now);
        items.save(item);
        journal.write("imported", item.ref());
    }

    private boolean update(LibraryItem item, SourcePractice practice, @Nullable LocalDate updatedOn, Instant now) {
        var news = hear(item, practice, updatedOn);
        var filled = fill(item, practice, now);
        if (news || filled) {
            note(item, practice, now);
            item.updatedAt = now;
            items.save(item);
            journal.write("source-updated", item.ref());
        }
        return news || filled;
    }

    private static boolean hear(LibraryItem item, SourcePractice practice, @Nullable LocalDate updatedOn) {
        var source = Objects.requireNonNull(item.source, "an item of a source has one");
        return source.heard(
                practice.description(), practice.body(), practice.principles().text(), updatedOn);
    }

    /** Facts we lack and the source has. */
    private static boolean fill(LibraryItem item, SourcePractice practice, Instant now) {
        var before = item.draft();
        var theirs = draft(practice);
        item.countries = either(before.countries(), theirs.countries());
        item.regions = either(before.regions(), theirs.regions());
        item.themes = either(before.themes(), theirs.themes());
        item.principles = either(before.principles(), theirs.principles());
        item.organisations = either(before.organisations(), theirs.organisations());
        if (before.countries().isEmpty() && !before.global()) {
            item.global = theirs.global();
        }
        var taken = DraftDifference.between(before, item.draft());
        taken.forEach(field -> item.attribute(field, SOURCE, null, now));
        return !taken.isEmpty();
    }

    private static <T> List<T> either(List<T> ours, List<T> theirs) {
        return ours.isEmpty() ? theirs : ours;
    }

    private static void note(LibraryItem item, SourcePractice practice, Instant now) {
        practice.repairs().forEach(repair -> item.attribute("source." + repair.field(), SOURCE, repair.note(), now));
    }

    /** The item as it begins when only the source knows it: facts, and no words of ours yet. */
    private static LibraryItemDraft draft(SourcePractice practice) {
        return new LibraryItemDraft(
                "practice",
                "en",
                practice.title(),
                "",
                null,
                List.of(),
                null,
                null,
                practice.places().countries(),
                practice.places().global(),
                practice.regions(),
                organisations(practice),
                themes(practice),
                practice.principles().codes(),
                List.of(),
                null);
    }

    private static List<ResponsibleOrganisation> organisations(SourcePractice practice) {
        return practice.organisations().stream()
                .map(PracticeIntake::organisation)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ResponsibleOrganisation> organisation(SourceOrganisation named) {
        return Optional.ofNullable(named.type())
                .map(type -> new ResponsibleOrganisation(named.name(), named.acronym(), type));
    }

    private static List<String> themes(SourcePractice practice) {
        var codes = new ArrayList<String>();
        practice.themes().stream()
                .map(SourceTheme::code)
                .filter(Objects::nonNull)
                .forEach(codes::add);
        return List.copyOf(codes);
    }

    private static List<LeftOpen> left(SourceReading.Complete read, boolean undecided) {
        return read.practices().stream()
                .flatMap(practice -> (undecided
                                ? practice.places().undecided()
                                : practice.places().unknown())
                        .stream().map(label -> new LeftOpen(practice.title(), label)))
                .toList();
    }

    private static List<Repair> repairs(SourceReading.Complete read) {
        return read.practices().stream()
                .flatMap(practice -> practice.repairs().stream()
                        .map(repair -> new Repair(practice.title(), repair.field(), repair.note(), repair.original())))
                .toList();
    }
}
