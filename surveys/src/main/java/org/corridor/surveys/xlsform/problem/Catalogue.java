package org.corridor.surveys.xlsform.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The sentences of the problems, one for each code, from {@code problems.properties}. */
final class Catalogue {
    private static final Properties SENTENCES = read();

    private Catalogue() {}

    static String sentence(Code code) {
        return Objects.requireNonNull(SENTENCES.getProperty(code.slug()), () -> "No sentence for " + code.slug());
    }

    private static Properties read() {
        var sentences = new Properties();
        try (var file = Objects.requireNonNull(Catalogue.class.getResourceAsStream("problems.properties"));
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }
}
