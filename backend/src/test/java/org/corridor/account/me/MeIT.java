package org.corridor.account.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import java.util.Collections;
import java.util.function.Supplier;
import org.corridor.account.AtOnce;
import org.corridor.account.Guest;
import org.corridor.account.SignInAdministration;
import org.corridor.campaign.mandate.Members;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnRunningCorridor
class MeIT {
    @Test
    void whoArrivesForTheFirstTimeIsKnown() {
        var rosa = Guest.arriving("Rosa");

        rosa.as()
                .get("/api/me")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("name", equalTo("Rosa Test"))
                .body("email", equalTo(rosa.email()))
                .body("roles", empty());
    }

    @Test
    void manyFirstRequestsAtOnceMakeOnePersonKnown() {
        var rosa = Guest.registering("Rosa", true);
        rosa.signInAnew();
        Supplier<Integer> call = () -> rosa.as().get("/api/me").statusCode();

        assertThat(AtOnce.sorted(call, call, call, call, call, call, call, call))
                .isEqualTo(Collections.nCopies(8, 200));
    }

    @Test
    void whoWantsToBelongToAnOrganisationAsksForIt() {
        var rosa = Guest.arriving("Rosa");
        String organisation = Members.organisation("workers");
        var wish = "{\"name\":\"Rosa\",\"organisationId\":\"%s\",\"languages\":[],\"interfaceLanguage\":null}"
                .formatted(organisation);

        rosa.sending(wish)
                .header("If-Match", "\"0\"")
                .put("/api/me")
                .then()
                .statusCode(200)
                .body("organisation", nullValue())
                .body("organisationAsked", equalTo(true))
                .body("askedOrganisation.id", equalTo(organisation));
        As.admin().get("/api/people?asking=true&q=" + rosa.email()).then().body("items.id", contains(rosa.id()));
        rosa.change("PUT", "organisation", "{\"organisationId\":\"%s\"}".formatted(organisation))
                .statusCode(200);
        rosa.as()
                .get("/api/me")
                .then()
                .body("organisation.id", equalTo(organisation))
                .body("organisationAsked", equalTo(false));
    }

    @Test
    void leavingAnOrganisationWaitsForADecisionToo() {
        String organisation = Members.organisation("private");
        var rosa = Members.member("Rosa", organisation);
        var tag = rosa.as().get("/api/me").then().extract().header("ETag");

        rosa.sending("{\"name\":\"Rosa\",\"organisationId\":null,\"languages\":[],\"interfaceLanguage\":null}")
                .header("If-Match", tag)
                .put("/api/me")
                .then()
                .statusCode(200)
                .body("organisation.id", equalTo(organisation))
                .body("organisationAsked", equalTo(true));
    }

    @Test
    void aProfileIsChangedByItsVersion() {
        var rosa = Guest.arriving("Rosa");
        var profile = """
                {"name":"Rosa Márquez","organisationId":null,"languages":["es","qu"],"interfaceLanguage":"es"}
                """;

        rosa.sending(profile).put("/api/me").then().statusCode(428);
        rosa.sending(profile)
                .header("If-Match", "\"0\"")
                .put("/api/me")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Rosa Márquez"))
                .body("languages", equalTo(java.util.List.of("es", "qu")));
        rosa.sending(profile)
                .header("If-Match", "\"0\"")
                .put("/api/me")
                .then()
                .statusCode(412)
                .body("type", endsWith("/stale"));
        rosa.signInAnew();
        rosa.as().get("/api/me").then().body("name", equalTo("Rosa Márquez"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"\",\"languages\":[]}",
                "{\"name\":\"a\\u0000b\",\"languages\":[]}",
                "{\"name\":\"a\\nBcc: all@example.org\",\"languages\":[]}",
                "{\"name\":\"Rosa\",\"languages\":[\"<script>\"]}",
                "{\"name\":\"Rosa\",\"languages\":[null]}",
                "{\"name\":\"Rosa\",\"languages\":null}",
                "{\"name\":\"Rosa\",\"languages\":[],\"interfaceLanguage\":\"de\"}",
                "{\"name\":\"Rosa\",\"languages\":[],\"organisationId\":\"' or 1=1 --\"}",
                "{\"name\":\"Rosa\",\"languages\":[],\"organisationId\":\"00000000-0000-0000-0000-000000000000\"}",
                "{\"name\":\"Rosa\",\"languages\":[],\"roles\":[\"admin\"]}",
                "{\"name\":{\"a\":1},\"languages\":[]}",
                "{\"name\":\"+41 79 123 45 67\",\"languages\":[]}",
                "{\"name\":\"all@example.org\",\"languages\":[]}",
                "{\"name\":\"Corridor moderation team\",\"languages\":[]}",
                "{\"name\":\"Anisa\u00a0Hadd\u0430d\",\"languages\":[]}",
                "[]",
                "null",
                "{",
                ""
            })
    void aProfileOfTheWrongFormIsRefusedAndNotEchoed(String profile) {
        As.admin().get("/api/me").then().body("name", equalTo("Anisa Haddad"));
        var rosa = Guest.arriving("Rosa");

        rosa.sending(profile)
                .header("If-Match", "\"0\"")
                .put("/api/me")
                .then()
                .statusCode(400)
                .body(not(containsString("script")))
                .body(not(containsString("all@example.org")));
        rosa.as().get("/api/me").then().header("ETag", "\"0\"").body("roles", empty());
    }

    @Test
    void textThatLooksLikeSomethingElseIsKeptAsText() {
        var rosa = Guest.arriving("Rosa");
        var name = "Robert'); drop table person; -- <script>alert(1)</script> {name} ${jndi:ldap://x} 🌍";

        rosa.sending("{\"name\":\"%s\",\"languages\":[]}".formatted(name))
                .header("If-Match", "\"0\"")
                .put("/api/me")
                .then()
                .statusCode(200)
                .body("name", equalTo(name));
    }

    @Test
    void onlyJsonIsTaken() {
        Guest.arriving("Rosa")
                .as()
                .contentType(ContentType.XML)
                .header("If-Match", "\"0\"")
                .body("<me/>")
                .put("/api/me")
                .then()
                .statusCode(415);
    }

    @Test
    void everybodyCanTakeOutWhatIsKeptAboutThem() {
        var rosa = Guest.arriving("Rosa");
        rosa.sending("""
                {"kind":"member","organisationId":null,"organisationName":"Night school","motivation":"To learn",
                 "languages":["es"],"countries":["PE"]}""").post("/api/applications").then().statusCode(201);

        rosa.as()
                .get("/api/me/export")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"corridor-my-data.json\"")
                .body("person", equalTo(rosa.id()))
                .body("rooms.account.profile.email", equalTo(rosa.email()))
                .body("rooms.account.applications.motivation", hasItem("To learn"))
                .body("rooms.account.journal.act", hasItem("submitted"));
    }

    @Test
    void aProgramHasNoAccountOfItsOwn() {
        var operator = SignInAdministration.program("corridor-operator", "CORRIDOR_OPERATOR_SECRET");

        As.bearing(operator).get("/api/me").then().statusCode(403).body("type", endsWith("/not-allowed"));
        As.bearing(operator).get("/api/people").then().statusCode(200);
    }

    @Test
    void strangersAreAskedToSignIn() {
        As.nobody().get("/api/me").then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer"));
        As.bearing("e30.e30.e30").get("/api/me").then().statusCode(401);
    }

    @Test
    void aSecondTokenBesideTheVerifiedOneIsRefused() {
        var rosa = Guest.arriving("Rosa");

        rosa.as()
                .header("Authorization", "Bearer e30.eyJlbWFpbCI6ImFkbWluQGV4YW1wbGUub3JnIn0.e30")
                .get("/api/me")
                .then()
                .statusCode(not(200));
    }
}
