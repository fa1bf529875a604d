package org.corridor.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFileStoreTest {
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    private StoredFile keep(String text) throws IOException {
        return new FolderFileStore(folder).keep(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFileIsKeptUnderItsFingerprint() throws IOException {
        assertThat(keep("abc")).isEqualTo(new StoredFile(OF_ABC, 3));
        try (var kept = new FolderFileStore(folder).open(OF_ABC).orElseThrow()) {
            assertThat(kept).hasContent("abc");
        }
    }

    @Test
    void theSameBytesAreKeptOnce() throws IOException {
        keep("abc");
        keep("abc");
        try (var files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aNameThatIsNoFingerprintOpensNothing() throws IOException {
        assertThat(new FolderFileStore(folder).open("../../etc/passwd")).isEmpty();
        assertThat(new FolderFileStore(folder).open("0".repeat(64))).isEmpty();
    }
}
