package org.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that describe code name files that exist. */
class DocumentsTest {
    private static final Path CHECKOUT = Path.of("..");
    private static final Path JAVA = CHECKOUT.resolve("backend/src/main/java/org/corridor");
    private static final Pattern QUOTED = Pattern.compile("`([^`\\s]+)`");
    private static final Pattern LINKED = Pattern.compile("\\]\\(([^)#:]+)\\)|src=\"([^\":]+)\"");
    private static final Pattern FOLDER_OR_FILE =
            Pattern.compile("[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)+/?|[A-Z]\\w+\\.java");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"})
    void everyFileNamedIsThere(String document) throws IOException {
        var text = Files.readString(CHECKOUT.resolve(document));
        var javaFiles = javaFiles();
        var missing = QUOTED.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> FOLDER_OR_FILE.matcher(name).matches())
                .filter(name -> !exists(name) && !javaFiles.contains(name))
                .toList();
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"})
    void everyLinkLeadsSomewhere(String document) throws IOException {
        var text = Files.readString(CHECKOUT.resolve(document));
        List<String> missing = LINKED.matcher(text)
                .results()
                .map(DocumentsTest::target)
                .filter(name -> !Files.exists(CHECKOUT.resolve(name)))
                .toList();
        assertThat(missing).isEmpty();
    }

    private static String target(MatchResult link) {
        return link.group(1) == null ? link.group(2) : link.group(1);
    }

    private static boolean exists(String name) {
        return Files.exists(CHECKOUT.resolve(name)) || Files.exists(JAVA.resolve(name));
    }

    private static Set<String> javaFiles() throws IOException {
        try (var files = Files.walk(CHECKOUT.resolve("backend/src"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .collect(Collectors.toSet());
        }
    }
}
