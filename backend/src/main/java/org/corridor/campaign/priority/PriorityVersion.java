package org.corridor.campaign.priority;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A priority's words as they stood after one change. Every version is kept. */
@Entity
@Immutable
@IdClass(PriorityVersion.Key.class)
@Table(name = "campaign_priority_version")
class PriorityVersion {
    record Key(UUID priorityId, long version) implements Serializable {}

    @Id
    @Column(name = "priority_id")
    UUID priorityId;

    @Id
    long version;

    Instant at;

    @Column(name = "by_person")
    @Nullable
    UUID by;

    String act;

    @Column(name = "amendment_id")
    @Nullable
    UUID amendmentId;

    PriorityStatus status;
    PriorityVisibility visibility;
    String title;

    @Convert(converter = PriorityColumns.Text.class)
    PriorityText snapshot;

    @SuppressWarnings("NullAway.Init")
    protected PriorityVersion() {}

    PriorityVersion(Priority priority, Change change, @Nullable UUID by) {
        this.priorityId = priority.id;
        this.version = priority.version;
        this.at = priority.updatedAt;
        this.by = by;
        this.act = change.act();
        this.amendmentId = change.amendment();
        this.status = priority.status;
        this.visibility = priority.visibility;
        this.title = priority.text.title();
        this.snapshot = priority.text;
    }

    /**
     * Why there is another version.
     *
     * @param amendment whose words were taken
     */
    record Change(String act, @Nullable UUID amendment) {
        static Change of(String act) {
            return new Change(act, null);
        }
    }
}
