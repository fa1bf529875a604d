package org.corridor.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.corridor.platform.testing.RunningCorridor;

/** The mail that left, as somebody finds it. */
public final class Letterbox {
    private Letterbox() {}

    /** The latest letter to this address, once it is there. */
    public static String letterTo(String email) {
        var folder = Path.of(RunningCorridor.setting("CORRIDOR_MAIL_DIR"));
        RunningCorridor.eventually(() -> assertThat(letters(folder, email)).isNotEmpty());
        return read(letters(folder, email).getLast());
    }

    private static List<Path> letters(Path folder, String email) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(email + ".txt"))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(Path letter) {
        try {
            return Files.readString(letter);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
