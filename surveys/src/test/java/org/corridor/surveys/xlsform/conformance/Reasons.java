package org.corridor.surveys.xlsform.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Why the compiler does otherwise than the reference converter, by the name of the recorded test. */
record Reasons(Map<String, String> byTest) {
    static Reasons read() {
        try (var file = Objects.requireNonNull(Reasons.class.getResourceAsStream("deviations.tsv"))) {
            var byTest = new HashMap<String, String>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains("\t"))
                    .forEach(line ->
                            byTest.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1)));
            return new Reasons(byTest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(String test) {
        return byTest.getOrDefault(test.substring(test.lastIndexOf('.') + 1), "not known");
    }
}
