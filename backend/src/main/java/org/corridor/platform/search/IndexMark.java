package org.corridor.platform.search;

import java.util.UUID;

/**
 * A thing whose entry in the index is older than the thing.
 *
 * @param sequence tells a mark from a later one on the same thing
 */
record IndexMark(String kind, UUID id, long sequence) {}
