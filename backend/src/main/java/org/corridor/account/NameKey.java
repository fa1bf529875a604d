package org.corridor.account;

import java.util.UUID;
import org.corridor.platform.http.PageRequest;

/** A place in a list ordered by name, then by id. */
public record NameKey(String name, UUID id) {
    private static final int ID_LENGTH = 36;

    /** The place as a caller carries it. */
    public static String of(String name, UUID id) {
        return id + " " + name;
    }

    /** The place back from what a caller sent; refused when it is none, and when it holds what no name here can. */
    public static NameKey read(String key) {
        if (key.chars().anyMatch(Character::isISOControl)) {
            throw PageRequest.unknownPlace();
        }
        try {
            return new NameKey(key.substring(ID_LENGTH + 1), UUID.fromString(key.substring(0, ID_LENGTH)));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException notAKey) {
            throw PageRequest.unknownPlace();
        }
    }
}
