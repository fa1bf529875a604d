package org.corridor.library.source;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The line that ends a page: "last updated on 09.07.2014^ top", where the last word was a link. */
final class UpdatedOn {
    private static final String WORDS = "last updated on";
    private static final Pattern LINK_TO_TOP = Pattern.compile("\\^\\s*top$");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private UpdatedOn() {}

    static boolean stands(SourceLine line) {
        return line.startsWith(WORDS);
    }

    /** The date, or nothing where the line holds none that exists. */
    static Optional<LocalDate> date(SourceLine line) {
        var date = LINK_TO_TOP
                .matcher(line.content().substring(WORDS.length()))
                .replaceFirst("")
                .strip();
        try {
            return Optional.of(LocalDate.parse(date, DATE));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    static SourceFault fault(SourceLine line) {
        return line.fault("The date of the last update is not a day written as dd.mm.yyyy.");
    }
}
