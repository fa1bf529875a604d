package org.corridor.platform.answer;

import java.util.Optional;
import java.util.UUID;

/** What the room implements that tells people of words they can answer by mail. */
public interface MailAnswer {
    /** Who this is now; nothing where nobody is known by this id. */
    Optional<Answerer> answerer(UUID person);

    /**
     * Takes what somebody wrote in answer, in the caller's transaction and by the rules that hold on the site.
     *
     * @param number what they answer, as {@link org.corridor.platform.subject.Happening#answerable()} named it
     */
    void post(UUID person, long number, String text);
}
