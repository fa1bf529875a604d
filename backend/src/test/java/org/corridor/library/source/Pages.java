package org.corridor.library.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.corridor.library.source.SourceReading.Complete;
import org.corridor.library.source.SourceReading.Malformed;

/** Pages to read: small ones made up here, and the real ones where they lie beside the checkout. */
final class Pages {
    static final String LIST = "002_7706a87aa4caa314.txt";
    static final String DETAIL = "000_c608683849ca27ab.txt";

    private Pages() {}

    /** A list of one entry made of these lines, the first being its title. */
    static String listOf(String... lines) {
        return list("  • " + String.join("\n    ", lines));
    }

    static String list(String entries) {
        return """
            Good practices database

            1 practices found

            %s

            last updated on 09.07.2014^ top\
            """.formatted(entries);
    }

    static String detail(String facts) {
        return """
            > Home > Fair visas

            Fair visas

            %s

            A consulate answers within a week.

            last updated on 05.05.2015^ top\
            """.formatted(facts);
    }

    static Complete complete(String text) {
        var reading = IloPractices.read("page.txt", text);
        assertThat(reading).isInstanceOf(Complete.class);
        return (Complete) reading;
    }

    static SourcePractice only(String text) {
        var practices = complete(text).practices();
        assertThat(practices).hasSize(1);
        return practices.getFirst();
    }

    static List<SourceFault> faults(String text) {
        var reading = IloPractices.read("page.txt", text);
        assertThat(reading).isInstanceOf(Malformed.class);
        return ((Malformed) reading).faults();
    }

    /** A page as its source published it; the test is skipped where the pages are not at hand. */
    static String real(String name) throws IOException {
        return Files.readString(seeds().resolve(name));
    }

    /** Everything that the starting content was made from. */
    static List<String> allReal() throws IOException {
        var texts = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(seeds(), "*.txt")) {
            for (var file : files) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private static Path seeds() {
        var places = new ArrayList<Path>();
        var named = System.getProperty("corridor.seeds");
        if (named != null) {
            places.add(Path.of(named));
        }
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            places.add(folder.resolveSibling("shared").resolve("seeds"));
        }
        var found = places.stream()
                .filter(place -> Files.isReadable(place.resolve(LIST)))
                .findFirst();
        assumeTrue(found.isPresent(), "the source's own pages are not at hand");
        return found.orElseThrow();
    }
}
