package org.corridor.surveys.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final Path CHECKOUT = Path.of("..");
    private static final String HERE = "org/corridor/surveys/xlsform/";
    private static final Pattern FILE = Pattern.compile("`([\\w./-]+\\.(?:java|tsv|properties|md))`");

    @Test
    void thePageOnTheCompilerNamesFilesThatExist() throws IOException {
        var names = FILE.matcher(Files.readString(CHECKOUT.resolve("docs/xlsform.md")))
                .results()
                .map((MatchResult found) -> found.group(1));
        assertThat(names)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(places(name)).anyMatch(Files::exists));
    }

    private static Stream<Path> places(String name) {
        var sources = Path.of("src");
        return Stream.of(
                CHECKOUT.resolve(name),
                sources.resolve("main/java/" + HERE + name),
                sources.resolve("main/resources/" + HERE + name),
                sources.resolve("test/java/" + HERE + name),
                sources.resolve("test/java/org/corridor/surveys/instrument/" + name));
    }
}
