package org.corridor.account;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.corridor.platform.testing.As;

/** Somebody with an account of their own, made for one test, so that tests do not quarrel over the demo accounts. */
public final class Guest {
    private static final String PASSWORD = "a long password of a guest";

    private final String email;
    private String token = "";
    private String id = "";

    private Guest(String email) {
        this.email = email;
    }

    /** Registers with sign-in and arrives at Corridor for the first time. */
    public static Guest arriving(String name) {
        var guest = registering(name, true);
        guest.arrive();
        return guest;
    }

    /** Known to sign-in only. */
    public static Guest registering(String name, boolean emailVerified) {
        var email = "%s.%s@example.org".formatted(name.toLowerCase(Locale.ROOT), UUID.randomUUID());
        SignInAdministration.request()
                .contentType(ContentType.JSON)
                .body("""
                        {"username":"%s","email":"%s","emailVerified":%s,"enabled":true,"firstName":"%s","lastName":"Test",
                         "credentials":[{"type":"password","value":"%s","temporary":false}]}
                        """.formatted(email, email, emailVerified, name, PASSWORD))
                .post("/users")
                .then()
                .statusCode(201);
        return new Guest(email);
    }

    /** A coordinator limited to this. */
    public static Guest coordinating(String name, String limits) {
        var guest = arriving(name).holding("coordinator");
        guest.limitedTo("coordinator", limits);
        return guest;
    }

    public void arrive() {
        signInAnew();
        id = as().get("/api/me").then().statusCode(200).extract().path("id");
    }

    /** An administrator gives this role beside those held, and the guest signs in anew. */
    public Guest holding(String... roles) {
        var words = "\"" + String.join("\",\"", roles) + "\"";
        change("PUT", "roles", "{\"roles\":[%s]}".formatted(words)).statusCode(200);
        signInAnew();
        return this;
    }

    public void limitedTo(String role, String limits) {
        As.admin()
                .contentType(ContentType.JSON)
                .body("{\"role\":\"%s\",%s}".formatted(role, limits))
                .post("/api/people/%s/assignments".formatted(id))
                .then()
                .statusCode(201);
    }

    /** What an administrator changes about the guest, by the version that is current now. */
    public ValidatableResponse change(String method, String what, String body) {
        var tag = As.admin().get("/api/people/" + id).then().extract().header("ETag");
        var request = As.admin().header("If-Match", tag);
        if (!body.isEmpty()) {
            request.contentType(ContentType.JSON).body(body);
        }
        return request.request(method, "/api/people/%s/%s".formatted(id, what)).then();
    }

    public RequestSpecification as() {
        return As.bearing(token);
    }

    /** As this guest, with a body. */
    public RequestSpecification sending(String json) {
        return as().contentType(ContentType.JSON).body(json);
    }

    public void signInAnew() {
        token = signIn().statusCode(200).extract().path("access_token");
    }

    public ValidatableResponse signIn() {
        return given().formParams(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "corridor-test",
                        "username",
                        email,
                        "password",
                        PASSWORD))
                .post("/auth/realms/corridor/protocol/openid-connect/token")
                .then();
    }

    public String email() {
        return email;
    }

    public String id() {
        return id;
    }
}
