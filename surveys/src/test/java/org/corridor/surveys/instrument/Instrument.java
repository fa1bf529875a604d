package org.corridor.surveys.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The instrument as the build put it on the class path. */
final class Instrument {
    static final byte[] XFORM = read();
    static final String TEXT = new String(XFORM, StandardCharsets.UTF_8);

    private Instrument() {}

    private static byte[] read() {
        try (var stream =
                Instrument.class.getResourceAsStream("/org/corridor/surveys/instruments/worker-interview.xml")) {
            return Objects.requireNonNull(stream, "the build compiles it").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
