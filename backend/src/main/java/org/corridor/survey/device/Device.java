package org.corridor.survey.device;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.corridor.platform.subject.SubjectRef;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A phone or the like that sends for somebody. */
@Entity
@Table(name = "survey_device")
class Device {
    private static final String KIND = "survey-device";

    @Id
    UUID id = UUID.randomUUID();

    @Version
    long version;

    @Column(name = "person_id")
    UUID person;

    String name;

    @JdbcTypeCode(SqlTypes.CHAR)
    String fingerprint;

    @Column(name = "made_by")
    UUID madeBy;

    @Column(name = "made_at")
    Instant madeAt;

    /** To the day: more would tell where somebody is at work. */
    @Column(name = "last_used_on")
    @Nullable
    LocalDate lastUsedOn;

    @Column(name = "revoked_at")
    @Nullable
    Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected Device() {}

    Device(UUID person, String name, DeviceToken token, UUID madeBy, Instant now) {
        this.person = person;
        this.name = name;
        this.fingerprint = token.fingerprint();
        this.madeBy = madeBy;
        this.madeAt = now;
    }

    boolean hasVersion(long expected) {
        return version == expected;
    }

    SubjectRef ref() {
        return new SubjectRef(KIND, id);
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    DeviceView view(@Nullable String owner) {
        return new DeviceView(id, version, name, new DeviceOwner(person, owner), madeAt, lastUsedOn, revokedAt);
    }
}
