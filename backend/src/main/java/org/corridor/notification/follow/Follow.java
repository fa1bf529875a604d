package org.corridor.notification.follow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody said about following one place. Taken back it stays as a row without a level, so that its version goes on. */
@Entity
@Table(name = "follow")
class Follow {
    @Id
    UUID id;

    @Version
    long version;

    @Column(name = "person_id")
    UUID person;

    @Column(name = "subject_kind")
    @Nullable
    String subjectKind;

    @Column(name = "subject_id")
    @Nullable
    UUID subjectId;

    @Nullable
    FollowLevel level;

    @SuppressWarnings("NullAway.Init")
    protected Follow() {}

    Place place() {
        return new Place(subjectKind, subjectId);
    }

    void set(@Nullable FollowLevel chosen) {
        level = chosen;
    }

    boolean hasVersion(long expected) {
        return version == expected;
    }
}
