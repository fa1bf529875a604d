package org.corridor.surveys.check;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When an interview was, by the clock of where it was: rules that speak of today mean that day, not the one on which the server
 * looks.
 */
final class Moment {
    private Moment() {}

    static OffsetDateTime of(AnswerSheet sheet, FormTraits traits, InstantSource clock) {
        return Stream.of("end", "start")
                .flatMap(event -> at(sheet, traits.times().get(event)).stream())
                .findFirst()
                .orElseGet(() -> clock.instant().atZone(ZoneId.systemDefault()).toOffsetDateTime());
    }

    private static Optional<OffsetDateTime> at(AnswerSheet sheet, @Nullable String path) {
        return path == null
                ? Optional.empty()
                : sheet.answers().stream()
                        .filter(given -> given.path().equals(path))
                        .findFirst()
                        .flatMap(given -> read(given.usable()));
    }

    private static Optional<OffsetDateTime> read(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
