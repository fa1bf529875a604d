package org.corridor.platform.testing;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Callers: signed in through the real Keycloak with the demo accounts. */
public final class As {
    private static final Duration TOKEN_KEPT = Duration.ofMinutes(3);

    private record Held(String token, Instant since) {}

    private static final Map<String, Held> TOKENS = new ConcurrentHashMap<>();

    private As() {}

    public static RequestSpecification nobody() {
        return RunningCorridor.request();
    }

    /** The demo account of this name: a role's, or {@code newcomer}, who has none. */
    public static RequestSpecification account(String name) {
        return RunningCorridor.request().auth().preemptive().oauth2(token(name));
    }

    public static RequestSpecification editor() {
        return account("editor");
    }

    public static RequestSpecification admin() {
        return account("admin");
    }

    public static RequestSpecification member() {
        return account("member");
    }

    public static RequestSpecification bearing(String token) {
        return RunningCorridor.request().auth().preemptive().oauth2(token);
    }

    /** A valid access token of this account. */
    public static String token(String name) {
        return TOKENS.compute(
                        name,
                        (same, held) ->
                                held == null || held.since.plus(TOKEN_KEPT).isBefore(Instant.now())
                                        ? new Held(freshToken(name), Instant.now())
                                        : held)
                .token;
    }

    /** The same, signed in anew, as after roles changed. */
    public static String freshToken(String name) {
        return given().formParam("grant_type", "password")
                .formParam("client_id", "corridor-test")
                .formParam("username", name)
                .formParam("password", "corridor")
                .post("/auth/realms/corridor/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
