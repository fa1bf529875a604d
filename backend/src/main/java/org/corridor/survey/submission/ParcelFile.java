package org.corridor.survey.submission;

import java.io.IOException;
import java.io.InputStream;

/** A file that a client sends beside the answers. */
public interface ParcelFile {
    /** The last step of what the client called it. */
    String name();

    /** What the client says it is. */
    String mediaType();

    long size();

    /** Of its octets; 32 octets. */
    byte[] sha256();

    InputStream open() throws IOException;
}
