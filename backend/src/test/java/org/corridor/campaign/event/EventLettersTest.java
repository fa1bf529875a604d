package org.corridor.campaign.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.corridor.platform.mail.LetterTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every letter can be written in every language, with every gap filled. */
class EventLettersTest {
    private static final LetterTexts TEXTS = new LetterTexts("org.corridor.campaign.event.letters");

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void noLetterMissesAWord(String language) {
        for (var letter : List.of("reminder", "moved-up", "moved", "cancelled")) {
            assertThat(TEXTS.text(language, letter + ".subject")).contains("{title}");
            assertThat(TEXTS.text(language, letter + ".text")).contains("{name}", "{title}", "{when}", "{page}");
        }
    }

    @Test
    void aLetterSaysTheTimeThereAndWhichClockThatIs() {
        var time = new EventTime(
                LocalDate.of(2026, 12, 10), LocalTime.of(13, 0), null, LocalTime.of(14, 30), "Asia/Kathmandu");
        assertThat(EventDay.told(time, "en"))
                .startsWith("Thursday")
                .contains("10 December 2026")
                .endsWith("13:00–14:30 (Asia/Kathmandu, UTC+05:45)");
        assertThat(EventDay.told(time, "ar")).contains("2026", "13:00");
    }
}
