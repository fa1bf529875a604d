package org.corridor.campaign.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.junit.jupiter.api.Test;

class EventTimeTest {
    private static final LocalDate SPRING_FORWARD = LocalDate.of(2027, 3, 28);
    private static final LocalDate FALL_BACK = LocalDate.of(2027, 10, 31);

    @Test
    void twoInTheAfternoonStaysTwoInTheAfternoonAcrossSummerTime() {
        assertThat(at(SPRING_FORWARD.minusDays(1), "14:00").begins().toInstant())
                .isEqualTo(Instant.parse("2027-03-27T13:00:00Z"));
        assertThat(at(SPRING_FORWARD, "14:00").begins().toInstant()).isEqualTo(Instant.parse("2027-03-28T12:00:00Z"));
    }

    @Test
    void aTimeThatTheClocksSkipIsRefused() {
        assertThat(at(SPRING_FORWARD, "02:30").faults())
                .extracting(FieldFault::field)
                .containsExactly("time.from");
        assertThat(at(SPRING_FORWARD, "03:00").faults()).isEmpty();
    }

    @Test
    void ofATimeThatComesTwiceTheFirstIsMeant() {
        assertThat(at(FALL_BACK, "02:30").begins().toInstant()).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
    }

    @Test
    void aDayOfTheClockChangeHasTwentyThreeHours() {
        var day = new EventTime(SPRING_FORWARD, null, null, null, "Europe/Zurich");
        assertThat(Duration.between(day.begins(), day.ends())).isEqualTo(Duration.ofHours(23));
    }

    @Test
    void aZoneIsNamedAsTheWorldNamesIt() {
        for (var zone : List.of("Asia/Kathmandu", "UTC", "America/Argentina/Buenos_Aires")) {
            assertThat(new EventTime(FALL_BACK, null, null, null, zone).faults())
                    .isEmpty();
        }
        for (var none : List.of("", "CET", "+05:45", "Europe/Nowhere", "Etc/GMT+5", "SystemV/PST8")) {
            assertThat(new EventTime(FALL_BACK, null, null, null, none).faults())
                    .isNotEmpty();
        }
    }

    @Test
    void whatEndsBeforeItBeginsIsRefused() {
        assertThat(new EventTime(FALL_BACK, time("14:00"), null, time("13:00"), "UTC").faults())
                .extracting(FieldFault::field)
                .containsExactly("time.until");
        assertThat(new EventTime(FALL_BACK, null, FALL_BACK.minusDays(1), null, "UTC").faults())
                .extracting(FieldFault::field)
                .containsExactly("time.lastDay");
        assertThat(new EventTime(FALL_BACK, null, FALL_BACK.plusDays(32), null, "UTC").faults())
                .hasSize(1);
        assertThat(new EventTime(FALL_BACK, null, null, time("13:00"), "UTC").faults())
                .extracting(FieldFault::field)
                .containsExactly("time.from");
        assertThat(new EventTime(FALL_BACK, time("22:00"), FALL_BACK.plusDays(1), time("02:00"), "UTC").faults())
                .isEmpty();
    }

    private static EventTime at(LocalDate day, String from) {
        return new EventTime(day, time(from), null, null, "Europe/Zurich");
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text);
    }
}
