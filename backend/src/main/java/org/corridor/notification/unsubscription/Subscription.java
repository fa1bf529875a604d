package org.corridor.notification.unsubscription;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.corridor.notification.follow.Place;
import org.corridor.notification.preference.NoticeKind;

/** Why a mail comes, and so what ending it ends. */
public sealed interface Subscription {
    /** The digest. */
    record Digest() implements Subscription {}

    /** Mail about what concerns somebody. */
    record OfKind(NoticeKind kind) implements Subscription {}

    /** Mail about what they follow closely. */
    record Followed(Place place) implements Subscription {}

    /** As a token carries it. */
    default String text() {
        return switch (this) {
            case Digest() -> "digest";
            case OfKind(var kind) -> "kind " + kind;
            case Followed(var place) ->
                place.kind() == null
                        ? "followed"
                        : "followed " + place.kind() + (place.id() == null ? "" : " " + place.id());
        };
    }

    /** The short name that mail programs may sort by: never names the thing or the person. */
    default String list() {
        return switch (this) {
            case Digest() -> "digest";
            case OfKind(var kind) -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case Followed followed -> "followed";
        };
    }

    /** Read back; nothing where it was never written like this. */
    static Optional<Subscription> read(String text) {
        var words = Reading.WORDS.split(text);
        try {
            return switch (words[0]) {
                case "digest" -> Optional.of(new Digest());
                case "kind" -> Optional.of(new OfKind(NoticeKind.valueOf(words[1])));
                case "followed" -> Optional.of(new Followed(Reading.place(words)));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    /** How the text comes apart. */
    final class Reading {
        private static final Pattern WORDS = Pattern.compile(" ");

        private Reading() {}

        private static Place place(String[] words) {
            return switch (words.length) {
                case 1 -> Place.EVERYTHING;
                case 2 -> new Place(words[1], null);
                default -> new Place(words[1], UUID.fromString(words[2]));
            };
        }
    }
}
