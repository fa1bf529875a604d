package org.corridor.notification.unsubscription;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.notification.follow.Place;
import org.corridor.notification.preference.NoticeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnsubscriptionTokenTest {
    private static final byte[] SECRET = "a secret of this installation".getBytes(UTF_8);
    private static final byte[] OTHER = "a secret of another one".getBytes(UTF_8);
    private static final UUID PERSON = UUID.randomUUID();

    static Stream<Subscription> subscriptions() {
        return Stream.of(
                new Subscription.Digest(),
                new Subscription.OfKind(NoticeKind.MENTIONED),
                new Subscription.Followed(Place.EVERYTHING),
                new Subscription.Followed(new Place("library-item", null)),
                new Subscription.Followed(new Place("library-item", UUID.randomUUID())));
    }

    @ParameterizedTest
    @MethodSource("subscriptions")
    void saysForWhomAndWhatItWasSigned(Subscription subscription) {
        var token = new UnsubscriptionToken(PERSON, subscription);
        assertThat(UnsubscriptionToken.read(token.signed(SECRET), SECRET)).contains(token);
    }

    @Test
    void isWorthNothingElsewhere() {
        var token = new UnsubscriptionToken(PERSON, new Subscription.Digest()).signed(OTHER);
        assertThat(UnsubscriptionToken.read(token, SECRET)).isEmpty();
    }

    @Test
    void isWorthNothingWhenALetterChanged() {
        var token = new UnsubscriptionToken(PERSON, new Subscription.Digest()).signed(SECRET);
        for (int place = 0; place < token.length() - 1; place++) {
            var letter = token.charAt(place) == 'A' ? 'B' : 'A';
            var changed = token.substring(0, place) + letter + token.substring(place + 1);
            assertThat(UnsubscriptionToken.read(changed, SECRET)).as(changed).isEmpty();
        }
    }

    @Test
    void rubbishIsNoToken() {
        Stream.of("", "u", "u!!", "uAAAA", "x".repeat(100))
                .forEach(text ->
                        assertThat(UnsubscriptionToken.read(text, SECRET)).isEmpty());
    }
}
