package org.corridor.site.page;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.library.LibraryHit;
import org.corridor.site.text.Wording;

/** Names of the codes that a library item carries. A code without a name is shown as it is. */
record Labels(Wording w) {
    private static final int COUNTRIES_SHOWN = 3;

    String named(String group, String code) {
        var key = "library.%s.%s".formatted(group, code);
        return w.has(key) ? w.t(key) : code;
    }

    String label(String facet, String value) {
        return switch (facet) {
            case "country" -> w.country(value);
            case "language" -> w.language(value);
            case SearchQuestion.PRINCIPLE -> value + " " + principle(value);
            default -> named(facet, value);
        };
    }

    /** "9a" is letter a of principle 9. */
    String principle(String code) {
        var key = "library.principle.p" + code;
        var whole = key.replaceFirst("[a-z]$", "");
        return w.has(key) ? w.t(key) : w.has(whole) ? w.t(whole) : "";
    }

    /** Up to three countries by name, then how many more. */
    String places(LibraryHit hit) {
        var names = new ArrayList<String>();
        if (hit.global()) {
            names.add(w.t("library.item.global"));
        }
        hit.countries().stream().limit(COUNTRIES_SHOWN).map(w::country).forEach(names::add);
        var rest = hit.countries().size() - COUNTRIES_SHOWN;
        if (rest > 0) {
            names.add(w.count("library.item.moreCountries", rest));
        }
        return w.list(names);
    }

    String years(LibraryHit hit) {
        return w.years(hit.yearFrom(), hit.yearTo());
    }

    /** What an item is, in one short line. */
    String line(LibraryHit hit) {
        return w.list(Stream.of(named("kind", hit.kind()), years(hit), places(hit))
                .filter(part -> !part.isEmpty())
                .toList());
    }

    /** The day in the form that machines read. */
    static String machineDay(Instant moment) {
        return LocalDate.ofInstant(moment, UTC).toString();
    }

    String languages(List<String> codes) {
        return w.list(codes.stream().map(w::language).toList());
    }
}
