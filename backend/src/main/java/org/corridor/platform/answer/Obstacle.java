package org.corridor.platform.answer;

import java.util.Locale;
import org.corridor.platform.problem.Refusal;
import org.corridor.platform.problem.Refusal.NotAllowed;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.PersonalDataFound;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refusal.Suspended;
import org.corridor.platform.problem.Refusal.TooLarge;
import org.corridor.platform.problem.Refusal.TooOften;

/** Why an answer by mail is not taken, or not all of it, as its writer is told. */
enum Obstacle {
    SENDER,
    EXPIRED,
    TOO_LARGE,
    EMPTY,
    FILES_ONLY,
    FILES_LEFT_OUT,
    QUOTE,
    GONE,
    CLOSED,
    SUSPENDED,
    NOT_ALLOWED,
    PERSONAL_DATA,
    TOO_OFTEN,
    /** The same words again, as a machine says them: nobody is told. */
    SAID_ALREADY,
    OTHER;

    /** As the letters are keyed. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a refusal of the room that was asked comes down to. */
    static Obstacle of(Refusal refusal) {
        return switch (refusal) {
            case NotFound gone -> GONE;
            case NotAllowed lacking -> NOT_ALLOWED;
            case Suspended suspended -> SUSPENDED;
            case PersonalDataFound found -> PERSONAL_DATA;
            case TooOften often -> TOO_OFTEN;
            case TooLarge large -> TOO_LARGE;
            case RuleBroken(var rule, var detail) -> of(rule);
            default -> OTHER;
        };
    }

    private static Obstacle of(String rule) {
        return switch (rule) {
            case "discussion-closed" -> CLOSED;
            case "discussing-suspended" -> SUSPENDED;
            case "said-already" -> SAID_ALREADY;
            default -> OTHER;
        };
    }
}
