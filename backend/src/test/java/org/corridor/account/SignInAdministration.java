package org.corridor.account;

import static io.restassured.RestAssured.given;

import io.restassured.builder.RequestSpecBuilder;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.corridor.platform.testing.RunningCorridor;

/** Keycloak's own administration, which stays behind its loopback port. */
public final class SignInAdministration {
    private static final Duration TOKEN_KEPT = Duration.ofMinutes(3);
    private static final Map<String, Held> TOKENS = new ConcurrentHashMap<>();

    private record Held(String token, Instant since) {}

    private SignInAdministration() {}

    static RequestSpecification request() {
        return given().spec(new RequestSpecBuilder()
                        .setBaseUri("http://127.0.0.1")
                        .setPort(Integer.parseInt(RunningCorridor.setting("CORRIDOR_KEYCLOAK_PORT")))
                        .setBasePath("/auth/admin/realms/corridor")
                        .build())
                .auth()
                .oauth2(program("corridor-accounts", "CORRIDOR_ACCOUNTS_SECRET"));
    }

    /** A token of a program that signs in by itself, kept while it is good. */
    public static String program(String client, String secret) {
        return TOKENS.compute(
                        client,
                        (same, held) ->
                                held == null || held.since.plus(TOKEN_KEPT).isBefore(Instant.now())
                                        ? new Held(freshToken(client, secret), Instant.now())
                                        : held)
                .token;
    }

    private static String freshToken(String client, String secret) {
        return given().formParams(Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        client,
                        "client_secret",
                        RunningCorridor.setting(secret)))
                .post("/auth/realms/corridor/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    public static List<String> rolesOf(Guest guest) {
        return request()
                .get("/users/%s/role-mappings/realm".formatted(guest.id()))
                .then()
                .statusCode(200)
                .extract()
                .path("name");
    }

    /** What sign-in answers to a new account with this address. */
    public static ValidatableResponse register(String email) {
        return request()
                .contentType("application/json")
                .body("""
                    {"username":"%s","email":"%s","enabled":true,"firstName":"Eve"}
                    """.formatted(email, email))
                .post("/users")
                .then();
    }

    /** Gives a role behind Corridor's back. */
    public static void grant(Guest guest, String role) {
        var described =
                request().get("/roles/" + role).then().statusCode(200).extract().asString();
        request()
                .contentType("application/json")
                .body("[%s]".formatted(described))
                .post("/users/%s/role-mappings/realm".formatted(guest.id()))
                .then()
                .statusCode(204);
    }
}
