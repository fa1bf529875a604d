package org.corridor.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An item as it stood after one change. Every version is kept. */
@Entity
@Immutable
@IdClass(ItemVersion.Key.class)
@Table(name = "library_item_version")
class ItemVersion {
    record Key(UUID itemId, long version) implements Serializable {}

    @Id
    @Column(name = "item_id")
    UUID itemId;

    @Id
    long version;

    Instant at;

    @Column(name = "by_person")
    @Nullable
    UUID by;

    String title;

    /** The whole item as its view read then, as JSON. */
    String snapshot;

    @SuppressWarnings("NullAway.Init")
    protected ItemVersion() {}

    ItemVersion(LibraryItemView view, String snapshot, @Nullable UUID by) {
        this.itemId = view.id();
        this.version = view.version();
        this.at = view.updatedAt();
        this.by = by;
        this.title = view.title();
        this.snapshot = snapshot;
    }

    ItemVersionSummary summary() {
        return new ItemVersionSummary(version, at, by, title);
    }
}
