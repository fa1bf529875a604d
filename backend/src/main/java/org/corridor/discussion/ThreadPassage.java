package org.corridor.discussion;

/**
 * A passage that comments may be about.
 *
 * @param comments how many that begin a branch of the discussion are about it and can be read
 */
public record ThreadPassage(String key, String text, int comments) {}
