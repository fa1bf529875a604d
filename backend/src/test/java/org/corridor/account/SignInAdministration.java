package org.corridor.account;

import static io.restassured.RestAssured.given;

import io.restassured.builder.RequestSpecBuilder;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.corridor.platform.testing.RunningCorridor;

/** Keycloak's own administration, which stays behind its loopback port. */
public final class SignInAdministration {
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

    /** A token of a program that signs in by itself. */
    public static String program(String client, String secret) {
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
