package org.corridor.surveys.submission;

import java.util.List;

/**
 * One answer.
 *
 * @param path the question's path in the form, {@code /data/cost/amount}
 * @param positions which turn of each repeat around it, from the outermost, from 1; empty outside repeats
 * @param text as it was sent; empty when the question was left open
 */
public record Answer(String path, List<Integer> positions, String text) {
    public Answer {
        positions = List.copyOf(positions);
    }
}
