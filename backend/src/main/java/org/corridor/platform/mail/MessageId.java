package org.corridor.platform.mail;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How mail of ours is named (RFC 5322), and how mail about one thing is kept together by mail programs. */
public final class MessageId {
    private static final Pattern OWN = Pattern.compile("<[0-9a-f-]{36}\\.corridor@[^<>@]+>");

    private MessageId() {}

    /** Of one mail or one thread of mail, on this host. */
    public static String of(UUID id, String host) {
        return "<%s.corridor@%s>".formatted(id, host);
    }

    /** Whether one of us gave this name: then the mail has gone round in a circle. */
    public static boolean own(@Nullable String id) {
        return id != null && OWN.matcher(id.strip()).matches();
    }
}
