package org.corridor.campaign.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An appeal as it stood after one change. Every version is kept; some of them begin an edition that organisations sign. */
@Entity
@Immutable
@IdClass(AppealVersion.Key.class)
@Table(name = "campaign_appeal_version")
class AppealVersion {
    record Key(UUID appealId, long version) implements Serializable {}

    @Id
    @Column(name = "appeal_id")
    UUID appealId;

    @Id
    long version;

    Instant at;

    @Column(name = "by_person")
    @Nullable
    UUID by;

    String act;
    AppealState state;

    /** The edition that begins here, if one does. */
    @Nullable
    Integer edition;

    @Convert(converter = AppealColumns.Snapshot.class)
    List<AppealSnapshot> snapshot;

    @SuppressWarnings("NullAway.Init")
    protected AppealVersion() {}

    AppealVersion(Appeal appeal, Change change, @Nullable UUID by) {
        this.appealId = appeal.id;
        this.version = appeal.version;
        this.at = appeal.updatedAt;
        this.by = by;
        this.act = change.act();
        this.state = appeal.state;
        this.edition = change.edition() ? appeal.edition : null;
        this.snapshot = List.of(new AppealSnapshot(appeal.language, appeal.wordings, appeal.signUntil));
    }

    AppealSnapshot words() {
        return snapshot.getFirst();
    }

    /**
     * Why there is another version.
     *
     * @param edition whether organisations sign other words from here on
     */
    record Change(String act, boolean edition) {
        static Change of(String act) {
            return new Change(act, false);
        }
    }
}
