package org.corridor.campaign.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * When something takes place, as the clock on the wall says there. What was announced as two in the afternoon stays two in the
 * afternoon, whatever becomes of the zone's rules.
 *
 * @param from without it, whole days
 * @param lastDay where it is not the first
 * @param until where an end is known
 * @param zone by its name in the IANA list
 */
@Embeddable
public record EventTime(
        @NotNull @Column(name = "first_day") @JdbcTypeCode(SqlTypes.LOCAL_DATE)
        LocalDate firstDay,

        @Schema(implementation = String.class, pattern = CLOCK)
        @Column(name = "from_time")
        @JdbcTypeCode(SqlTypes.LOCAL_TIME)
        @Nullable
        LocalTime from,

        @Column(name = "last_day") @JdbcTypeCode(SqlTypes.LOCAL_DATE) @Nullable
        LocalDate lastDay,

        @Schema(implementation = String.class, pattern = CLOCK)
        @Column(name = "until_time")
        @JdbcTypeCode(SqlTypes.LOCAL_TIME)
        @Nullable
        LocalTime until,

        @NotNull @Size(max = 50) @Column(name = "zone") String zone) {
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(name -> name.contains("/") || name.equals("UTC"))
            .filter(name -> !name.startsWith("SystemV/") && !name.startsWith("Etc/"))
            .collect(Collectors.toUnmodifiableSet());
    private static final String CLOCK = "^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?$";
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);
    private static final int LONGEST_DAYS = 31;

    /** What is wrong with it, all at once. */
    List<FieldFault> faults() {
        var faults = new ArrayList<FieldFault>();
        if (!ZONES.contains(zone)) {
            faults.add(new FieldFault("time.zone", "Choose a time zone by its name, as in Asia/Kathmandu."));
        }
        if (firstDay.isBefore(FIRST) || firstDay.isAfter(LAST)) {
            faults.add(new FieldFault("time.firstDay", "Choose a day from 2000 to 2099."));
        } else if (closing().isBefore(firstDay) || closing().isAfter(firstDay.plusDays(LONGEST_DAYS))) {
            faults.add(new FieldFault("time.lastDay", "It ends after it begins, and within a month."));
        }
        if (from == null && until != null) {
            faults.add(new FieldFault("time.from", "Say also when it begins."));
        }
        if (from != null && until == null && lastDay != null && !lastDay.equals(firstDay)) {
            faults.add(new FieldFault("time.until", "Say at what time it ends on its last day."));
        }
        if (faults.isEmpty()) {
            clockFaults(faults);
        }
        return faults;
    }

    /** What only the zone's rules tell. */
    private void clockFaults(List<FieldFault> faults) {
        if (from != null && skipped(firstDay, from)) {
            faults.add(new FieldFault("time.from", "Clocks go forward then: there is no such time on that day."));
        }
        if (until != null && skipped(closing(), until)) {
            faults.add(new FieldFault("time.until", "Clocks go forward then: there is no such time on that day."));
        }
        if (faults.isEmpty() && from != null && until != null && !ends().isAfter(begins())) {
            faults.add(new FieldFault("time.until", "It ends after it begins."));
        }
    }

    private boolean skipped(LocalDate day, LocalTime time) {
        return place().getRules().getValidOffsets(day.atTime(time)).isEmpty();
    }

    /** Whether it takes whole days. */
    public boolean wholeDay() {
        return from == null;
    }

    /** Its last day, also where it has only one. */
    public LocalDate closing() {
        return lastDay == null ? firstDay : lastDay;
    }

    /** The zone with its rules. */
    public ZoneId place() {
        return ZoneId.of(zone);
    }

    /** When it begins; of a time that comes twice, as clocks go back, the first. */
    public ZonedDateTime begins() {
        return from == null
                ? firstDay.atStartOfDay(place())
                : firstDay.atTime(from).atZone(place());
    }

    /** When it ends: with its last day where it takes whole days, as it begins where no end is known. */
    public ZonedDateTime ends() {
        if (from == null) {
            return closing().plusDays(1).atStartOfDay(place());
        }
        return until == null ? begins() : closing().atTime(until).atZone(place());
    }

    /** The same to the minute, and without saying twice what is the same. */
    EventTime tidied() {
        return new EventTime(firstDay, minute(from), firstDay.equals(lastDay) ? null : lastDay, minute(until), zone);
    }

    private static @Nullable LocalTime minute(@Nullable LocalTime time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
    }
}
