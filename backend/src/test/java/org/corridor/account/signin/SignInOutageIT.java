package org.corridor.account.signin;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.corridor.account.Guest;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.platform.testing.RunningCorridor;
import org.junit.jupiter.api.Test;

/** The sign-in service dies while people read and work, and comes back. */
@OnRunningCorridor
class SignInOutageIT {
    @Test
    void thePublicNoticesNothingAndWhatWasDecidedMeanwhileReachesSignInLater() {
        var rosa = Guest.arriving("Rosa").holding("member");
        As.token("admin");
        var unknown = ofAKeyTheServerHasNotSeen(As.token("member"));
        RunningCorridor.withoutSignIn(() -> {
            thePublicReads();
            aTokenThatCannotBeCheckedIsToldToTryAgain(unknown, "/api/me");
            aTokenThatCannotBeCheckedIsToldToTryAgain(unknown, "/api/library/items");
            rosa.change("PUT", "suspension", "{\"reason\":\"Shared a password\"}")
                    .statusCode(200);
            rosa.as().get("/api/me/export").then().statusCode(403);
        });
        RunningCorridor.eventually(() -> rosa.signIn().statusCode(400));
    }

    private static void thePublicReads() {
        As.nobody().get("/api/library/items?q=recruitment").then().statusCode(200);
        As.nobody().get("/").then().statusCode(200).body(containsString("<h1"));
        As.nobody().get("/api/me").then().statusCode(401);
    }

    private static void aTokenThatCannotBeCheckedIsToldToTryAgain(String token, String address) {
        As.bearing(token)
                .get(address)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/part-down"));
    }

    /** The server has to ask the sign-in service for its key. */
    private static String ofAKeyTheServerHasNotSeen(String token) {
        var parts = token.split("\\.");
        var header = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8)
                .replaceFirst("\"kid\" *: *\"[^\"]+\"", "\"kid\":\"rotated\"");
        parts[0] = Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8));
        return String.join(".", parts);
    }
}
