package org.corridor.discussion.own;

import jakarta.validation.constraints.Min;

/**
 * How far somebody has read.
 *
 * @param number of the newest comment they have seen
 */
public record ReadMark(@Min(1) long number) {}
