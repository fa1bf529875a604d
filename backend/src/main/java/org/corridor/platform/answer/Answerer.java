package org.corridor.platform.answer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who answers by mail.
 *
 * @param email the one address they may answer from; empty where none is known to be theirs
 * @param language of their letters
 */
public record Answerer(UUID person, String email, @Nullable String language) {
    boolean wrote(IncomingMail mail) {
        return !email.isEmpty() && mail.sender().equalsIgnoreCase(email);
    }
}
