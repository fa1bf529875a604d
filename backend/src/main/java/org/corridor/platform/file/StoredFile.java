package org.corridor.platform.file;

/**
 * A kept file.
 *
 * @param sha256 64 lower-case hexadecimal digits
 * @param size octets
 */
public record StoredFile(String sha256, long size) {}
