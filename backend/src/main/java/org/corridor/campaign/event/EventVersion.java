package org.corridor.campaign.event;

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

/** An event as it stood after one change. Every version is kept. */
@Entity
@Immutable
@IdClass(EventVersion.Key.class)
@Table(name = "campaign_event_version")
class EventVersion {
    record Key(UUID eventId, long version) implements Serializable {}

    @Id
    @Column(name = "event_id")
    UUID eventId;

    @Id
    long version;

    Instant at;

    @Column(name = "by_person")
    @Nullable
    UUID by;

    EventState state;
    String title;

    /** The whole event as its editors saw it then, as JSON. */
    String snapshot;

    @SuppressWarnings("NullAway.Init")
    protected EventVersion() {}

    EventVersion(EventRecord shown, String snapshot, @Nullable UUID by) {
        this.eventId = shown.id();
        this.version = shown.version();
        this.at = shown.updatedAt();
        this.by = by;
        this.state = shown.state();
        this.title = shown.title();
        this.snapshot = snapshot;
    }

    EventVersionSummary summary() {
        return new EventVersionSummary(version, at, by, state, title);
    }
}
