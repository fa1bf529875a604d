package org.corridor.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.platform.http.Json;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.journal.CurrentActor;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.Happening;
import org.corridor.platform.subject.SubjectRef;

/** What people do with library items. Each method is one transaction. */
@Dependent
@Transactional
public class LibraryItemService {
    private final LibraryItemRepository items;
    private final Journal journal;
    private final Event<Happening> happenings;
    private final CurrentActor actor;
    private final InstantSource clock;

    @Inject
    LibraryItemService(
            LibraryItemRepository items,
            Journal journal,
            Event<Happening> happenings,
            CurrentActor actor,
            InstantSource clock) {
        this.items = items;
        this.journal = journal;
        this.happenings = happenings;
        this.actor = actor;
        this.clock = clock;
    }

    /** A reader's view: withdrawn items and the source's own words are for editors. */
    public LibraryItemView read(UUID id, boolean editor) {
        return forReader(items.get(id), editor, id);
    }

    /** The same by the short number that people cite. */
    public LibraryItemView readNumbered(long number, boolean editor) {
        var item = items.numbered(number).orElseThrow(() -> new Refused(new NotFound("library item", number)));
        return forReader(item, editor, number);
    }

    private static LibraryItemView forReader(LibraryItem item, boolean editor, Object asked) {
        if (editor) {
            return item.view();
        }
        if (item.withdrawn()) {
            throw new Refused(new NotFound("library item", asked));
        }
        return item.view().withoutSourceWords();
    }

    LibraryItemView share(LibraryItemDraft draft) {
        var item = new LibraryItem(items.nextNumber(), draft, clock.instant());
        item.attribute("item", Provenance.OWN, null, clock.instant());
        items.save(item);
        journal.write("shared", item.ref());
        tell("shared", item);
        return item.view();
    }

    LibraryItemView revise(UUID id, long expectedVersion, LibraryItemDraft draft) {
        var item = items.get(id, expectedVersion);
        item.revise(draft, clock.instant());
        items.save(item);
        journal.write("revised", item.ref());
        tell("revised", item);
        return item.view();
    }

    /** For those who follow it. */
    private void tell(String what, LibraryItem item) {
        var by = actor.id().orElse(null);
        happenings.fire(new Happening(item.ref(), what, by, item.summary, item.address(), Set.of()));
    }

    LibraryItemView withdraw(UUID id, long expectedVersion, Withdrawal withdrawal) {
        var item = items.get(id, expectedVersion);
        item.withdraw(withdrawal.reason(), clock.instant());
        items.save(item);
        journal.write("withdrawn", item.ref(), withdrawal.reason());
        return item.view();
    }

    LibraryItemView restore(UUID id, long expectedVersion) {
        var item = items.get(id, expectedVersion);
        item.restore(clock.instant());
        items.save(item);
        journal.write("restored", item.ref());
        return item.view();
    }

    Page<ItemVersionSummary> versions(UUID id, PageRequest page) {
        items.get(id);
        var before = page.after().map(LibraryItemService::versionKey).orElse(null);
        return Page.of(
                        items.versions(id, before, page.limit() + 1),
                        page.limit(),
                        version -> Long.toString(version.version))
                .map(ItemVersion::summary);
    }

    private static Long versionKey(String key) {
        try {
            return Long.valueOf(key);
        } catch (NumberFormatException notAKey) {
            throw PageRequest.unknownPlace();
        }
    }

    LibraryItemView version(UUID id, long version) {
        var kept = items.version(id, version).orElseThrow(() -> new Refused(new NotFound("version", version)));
        try {
            return Json.MAPPER.readValue(kept.snapshot, LibraryItemView.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Version %d of %s cannot be read.".formatted(version, id), broken);
        }
    }

    /** Where shared items are found, in the order of their numbers, for the sitemap. */
    public List<ItemAddress> addresses(long afterNumber, int most) {
        return items.addresses(afterNumber, most).stream()
                .map(row -> new ItemAddress((Long) row[0], (Instant) row[1]))
                .toList();
    }

    /** The first item shared under exactly this title. */
    public Optional<SubjectRef> titled(String title) {
        return items.titled(title).map(LibraryItem::ref);
    }

    /** An item's page and when it last changed. */
    public record ItemAddress(long number, Instant updatedAt) {
        public String path() {
            return "/library/" + number;
        }
    }
}
