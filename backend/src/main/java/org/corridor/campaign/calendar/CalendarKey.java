package org.corridor.campaign.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That somebody made an address for a calendar of their own. */
@Entity
@Table(name = "campaign_calendar_key")
class CalendarKey {
    @Id
    @Column(name = "person_id")
    UUID person;

    @JdbcTypeCode(SqlTypes.CHAR)
    String fingerprint;

    @Column(name = "made_at")
    Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected CalendarKey() {}
}
