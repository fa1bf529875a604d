package org.corridor.platform.subject;

import java.util.List;

/**
 * How a thing may be discussed by those who may see it.
 *
 * @param open whether anything may be added now
 * @param stance whether a comment says if it is for, against or neither
 * @param pseudonyms whether a member may write under a name of their own choosing
 * @param passages the passages a comment may be about, by the thing's own keys, in their order
 */
public record DiscussionRules(boolean open, boolean stance, boolean pseudonyms, List<Passage> passages) {
    /** A passage of a thing: its key there, and its words as they read now. */
    public record Passage(String key, String text) {}
}
