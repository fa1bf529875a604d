package org.corridor.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Keeps bytes under their SHA-256. A folder here; an object store where one machine is outgrown. */
public interface FileStore {
    /** Keeps these bytes; when it returns they are on disk, not only on their way. */
    StoredFile keep(InputStream bytes) throws IOException;

    /** The bytes with this fingerprint. */
    Optional<InputStream> open(String sha256) throws IOException;

    /**
     * Forgets these bytes, for who knows that nobody else kept the very same: as where they were encrypted under a key of
     * their own. What cannot be removed now stays without a word.
     */
    void remove(String sha256);
}
