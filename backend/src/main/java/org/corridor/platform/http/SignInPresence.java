package org.corridor.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Whether the sign-in service answers. Asked when a token was not accepted: the server also turns away tokens whose key it
 * could not fetch, and those are not wrong.
 */
@ApplicationScoped
class SignInPresence {
    private static final Duration BELIEVED = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Inject
    SignInAddress address;

    @Inject
    InstantSource clock;

    private Instant asked = Instant.MIN;
    private boolean answered;

    /** One question at a time, and one for all callers within two seconds. */
    synchronized boolean answers() {
        if (asked.plus(BELIEVED).isBefore(clock.instant())) {
            answered = ask();
            asked = clock.instant();
        }
        return answered;
    }

    private boolean ask() {
        try {
            var request = HttpRequest.newBuilder(address.of("/realms/corridor"))
                    .timeout(PATIENCE)
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
