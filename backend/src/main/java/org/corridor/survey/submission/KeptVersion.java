package org.corridor.survey.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An interview as it was sent once; a corrected one has several. Never changed; first made by {@link ReceivingRepository}. */
@Entity
@Immutable
@IdClass(KeptVersion.Key.class)
@Table(name = "survey_submission_version")
class KeptVersion {
    /** Which interview, and which of its versions. */
    record Key(UUID submission, int number) {}

    @Id
    UUID submission;

    @Id
    int number;

    UUID form;

    @Column(name = "instance_id")
    String instanceId;

    @Column(name = "form_version")
    UUID formVersion;

    UUID sender;

    @Column(name = "received_at")
    Instant receivedAt;

    /** Sealed. */
    byte[] content;

    byte[] digest;

    @JdbcTypeCode(SqlTypes.JSON)
    String answers;

    @JdbcTypeCode(SqlTypes.JSON)
    String findings;

    @Column(name = "file_names")
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> fileNames;

    @SuppressWarnings("NullAway.Init")
    protected KeptVersion() {}
}
