package org.corridor.survey.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.corridor.platform.file.StoredFile;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A file that came with an interview. The same name with other octets is a further revision; none is overwritten. */
@Entity
@Immutable
@Table(name = "survey_submission_file")
class KeptFile {
    /** Whether the answers name it. */
    enum State {
        NAMED,
        /** They do not, or it came from somebody else in place of another: kept apart until somebody looked at it. */
        QUARANTINED;

        @jakarta.persistence.Converter(autoApply = true)
        static class Column extends org.corridor.platform.persistence.KebabCase<State> {
            Column() {
                super(State.class);
            }
        }
    }

    @Id
    UUID id;

    UUID submission;

    String name;

    int revision;

    State state;

    /** Of the sealed octets, under which the file store has them. */
    @JdbcTypeCode(SqlTypes.CHAR)
    String sha256;

    byte[] digest;

    long size;

    @Column(name = "media_type")
    String mediaType;

    UUID sender;

    @Column(name = "received_at")
    Instant receivedAt;

    @SuppressWarnings("NullAway.Init")
    protected KeptFile() {}

    /** @param place where it belongs, and what it is called there */
    KeptFile(Place place, ParcelFile file, byte[] digest, StoredFile stored, Arrival arrival) {
        id = place.id();
        submission = place.submission();
        name = file.name();
        revision = place.revision();
        state = place.state();
        sha256 = stored.sha256();
        this.digest = digest;
        size = file.size();
        mediaType = file.mediaType();
        sender = arrival.sender();
        receivedAt = arrival.at();
    }

    record Place(UUID id, UUID submission, int revision, State state) {}

    record Arrival(UUID sender, Instant at) {}
}
