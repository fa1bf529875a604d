package org.corridor.platform.file;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jboss.logging.Logger;

/** A folder of files named by their fingerprint, spread over 256 folders. Writing ends with a sync and a rename. */
@Dependent
class FolderFileStore implements FileStore {
    private static final Logger LOG = Logger.getLogger(FolderFileStore.class);
    private static final String FINGERPRINT = "[0-9a-f]{64}";

    private final Path folder;

    @Inject
    FolderFileStore(FileSettings settings) {
        this(settings.folder());
    }

    FolderFileStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public StoredFile keep(InputStream bytes) throws IOException {
        var incoming = Files.createDirectories(folder.resolve("incoming"));
        var draft = Files.createTempFile(incoming, "file", null);
        try {
            var digest = sha256();
            var size = copy(new DigestInputStream(bytes, digest), draft);
            var name = HexFormat.of().formatHex(digest.digest());
            settle(draft, place(name));
            return new StoredFile(name, size);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    @Override
    public Optional<InputStream> open(String sha256) throws IOException {
        if (!sha256.matches(FINGERPRINT) || !Files.isRegularFile(place(sha256))) {
            return Optional.empty();
        }
        return Optional.of(Files.newInputStream(place(sha256)));
    }

    @Override
    public void remove(String sha256) {
        if (!sha256.matches(FINGERPRINT)) {
            return;
        }
        try {
            Files.deleteIfExists(place(sha256));
        } catch (IOException locked) {
            LOG.warnf("A file of the store could not be removed: %s", locked.getMessage());
        }
    }

    private Path place(String name) {
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }

    private static long copy(InputStream from, Path to) throws IOException {
        try (var channel = FileChannel.open(to, StandardOpenOption.WRITE);
                var out = Channels.newOutputStream(channel)) {
            var size = from.transferTo(out);
            channel.force(true);
            return size;
        }
    }

    private static void settle(Path draft, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        }
        try (var directory = FileChannel.open(place.getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256.", impossible);
        }
    }
}
