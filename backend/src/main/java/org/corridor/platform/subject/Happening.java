package org.corridor.platform.subject;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that followers of a thing may want to be told. Fired as an event within the transaction that makes it so; who
 * writes because of it does so in the same transaction.
 *
 * @param subject the thing it happened to
 * @param what the room's word for it in kebab case: {@code published}, {@code status-changed}, {@code commented}
 * @param by who did it; nobody is told of their own acts
 * @param text what there is to read about it, in Markdown; may be empty
 * @param address the path of the place to read it at, without language prefix
 * @param concerned people it speaks to directly: who was mentioned or answered, whose proposal was decided
 * @param said the thing whose words these are, where they may change or be taken away later; nobody keeps the text then
 * @param answerable the number by which what was said can be answered by mail; absent where nobody would answer
 */
public record Happening(
        SubjectRef subject,
        String what,
        @Nullable UUID by,
        String text,
        String address,
        Set<UUID> concerned,
        @Nullable SubjectRef said,
        @Nullable Long answerable) {
    /** The one word that is for those it concerns alone: they were named. Followers hear of the words themselves. */
    public static final String MENTIONED = "mentioned";

    /** What nobody answers by mail. */
    public Happening(
            SubjectRef subject, String what, @Nullable UUID by, String text, String address, Set<UUID> concerned) {
        this(subject, what, by, text, address, concerned, null, null);
    }
}
