package org.corridor.platform.http;

/** What a caller is shown of a record that is changed by version. */
public interface Versioned {
    /** Rises with each change; the record's ETag. */
    long version();
}
