package org.corridor.discussion;

import java.util.List;
import org.corridor.platform.problem.Refusal.TextPlace;

/**
 * How a text reads.
 *
 * @param html safe to be put into a page
 * @param places what looks like personal data
 */
public record PreviewView(String html, List<TextPlace> places) {}
