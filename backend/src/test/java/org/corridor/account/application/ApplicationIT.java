package org.corridor.account.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.corridor.account.AtOnce;
import org.corridor.account.Guest;
import org.corridor.account.Letterbox;
import org.corridor.account.SignInAdministration;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnRunningCorridor
class ApplicationIT {
    private static final String ACCEPTED = "{\"assignment\":{\"country\":\"NP\"},\"note\":\"Good to have you\"}";
    private static final String DECLINED = "{\"reason\":\"No training this month\"}";

    @Test
    void acceptanceGrantsTheRoleAndTheAssignmentAtOnce() {
        var rosa = Guest.arriving("Rosa");
        var id = applied(rosa, "researcher", "NP");

        decide(As.account("coordinator"), id, "acceptance", "\"0\"", ACCEPTED)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("accepted"))
                .body("decidedBy", equalTo("Consuelo Reyes"));

        assertThat(SignInAdministration.rolesOf(rosa)).contains("researcher");
        rosa.as()
                .get("/api/me")
                .then()
                .body("roles", equalTo(List.of("researcher")))
                .body("assignments[0].role", equalTo("researcher"))
                .body("assignments[0].country", equalTo("NP"))
                .body("application.state", equalTo("accepted"));
        assertThat(Letterbox.letterTo(rosa.email())).contains("volunteer researcher", "Good to have you");
    }

    @Test
    void whoIsNotAcceptedIsToldWhyAndMayApplyAgain() {
        var rosa = Guest.arriving("Rosa");
        var id = applied(rosa, "member", "NP");

        decide(As.admin(), id, "refusal", "\"0\"", DECLINED).statusCode(200).body("state", equalTo("declined"));

        assertThat(Letterbox.letterTo(rosa.email())).contains("No training this month");
        rosa.as().get("/api/me").then().body("application.reason", equalTo("No training this month"));
        assertThat(SignInAdministration.rolesOf(rosa)).doesNotContain("member");
        applied(rosa, "member", "NP");
    }

    @Test
    void oneApplicationWaitsPerPersonAndKind() {
        var rosa = Guest.arriving("Rosa");
        applied(rosa, "member", "NP");

        apply(rosa, "member", "NP").statusCode(409).body("type", endsWith("/application-waiting"));
        apply(rosa, "researcher", "NP").statusCode(201);
        assertThat(AtOnce.sorted(() ->
                        apply(Guest.arriving("Ana"), "member", "NP").extract().statusCode()))
                .containsExactly(201);
    }

    @Test
    void ofSeveralApplicationsAtOnceOneWaits() {
        var rosa = Guest.arriving("Rosa");

        assertThat(AtOnce.sorted(
                        () -> apply(rosa, "member", "NP").extract().statusCode(),
                        () -> apply(rosa, "member", "NP").extract().statusCode(),
                        () -> apply(rosa, "member", "NP").extract().statusCode()))
                .containsExactly(201, 409, 409);
    }

    @Test
    void anApplicantWithdrawsByTheVersion() {
        var rosa = Guest.arriving("Rosa");
        var id = applied(rosa, "member", "NP");

        rosa.as().delete("/api/me/application").then().statusCode(428);
        rosa.as()
                .header("If-Match", "\"7\"")
                .delete("/api/me/application")
                .then()
                .statusCode(412);
        rosa.as()
                .header("If-Match", "\"0\"")
                .delete("/api/me/application")
                .then()
                .statusCode(204);
        rosa.as()
                .header("If-Match", "\"1\"")
                .delete("/api/me/application")
                .then()
                .statusCode(404);
        decide(As.admin(), id, "acceptance", "\"1\"", ACCEPTED)
                .statusCode(409)
                .body("type", endsWith("/application-decided"));
    }

    @Test
    void whoHasTheRoleNeedNotApply() {
        apply(Guest.arriving("Rosa").holding("member"), "member", "NP")
                .statusCode(409)
                .body("type", endsWith("/role-held"));
    }

    @Test
    void ofTwoDecisionsAtOnceOneHolds() {
        var id = applied(Guest.arriving("Rosa"), "researcher", "NP");

        assertThat(AtOnce.sorted(
                        () -> decide(As.admin(), id, "refusal", "\"0\"", DECLINED)
                                .extract()
                                .statusCode(),
                        () -> decide(As.account("coordinator"), id, "acceptance", "\"0\"", ACCEPTED)
                                .extract()
                                .statusCode()))
                .containsExactly(200, 412);
    }

    @Test
    void aDecisionNamesTheVersionItIsBasedOn() {
        var id = applied(Guest.arriving("Rosa"), "researcher", "NP");

        As.admin()
                .contentType(ContentType.JSON)
                .body(ACCEPTED)
                .post("/api/applications/%s/acceptance".formatted(id))
                .then()
                .statusCode(428);
    }

    @Test
    void nobodyDecidesOnTheirOwnApplication() {
        var carla = Guest.coordinating("Carla", "\"country\":\"NP\"");
        var id = applied(carla, "member", "NP");

        decide(carla.as(), id, "acceptance", "\"0\"", ACCEPTED)
                .statusCode(409)
                .body("type", endsWith("/own-application"));
    }

    @Test
    void applicantsDoNotSeeWhoElseApplies() {
        var rosa = Guest.arriving("Rosa");
        var id = applied(rosa, "member", "NP");

        rosa.as().get("/api/applications").then().statusCode(403);
        rosa.as().get("/api/applications/" + id).then().statusCode(403);
        decide(rosa.as(), id, "acceptance", "\"0\"", ACCEPTED).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"admin\",\"motivation\":\"x\",\"languages\":[],\"countries\":[]}",
                "{\"kind\":\"member\",\"motivation\":\" \",\"languages\":[],\"countries\":[]}",
                "{\"kind\":\"member\",\"motivation\":\"x\",\"languages\":[],\"countries\":[\"np\"]}",
                "{\"kind\":\"member\",\"motivation\":\"x\\u0007\",\"languages\":[],\"countries\":[]}",
                "{\"kind\":\"member\",\"motivation\":\"x\",\"languages\":[],\"countries\":[],\"state\":\"accepted\"}",
                "{\"kind\":\"member\",\"motivation\":\"x\",\"languages\":[],\"countries\":[],"
                        + "\"organisationId\":\"00000000-0000-0000-0000-000000000000\"}"
            })
    void anApplicationOfTheWrongFormIsRefused(String draft) {
        Guest.arriving("Rosa").sending(draft).post("/api/applications").then().statusCode(400);
    }

    @Nested
    class Reach {
        @Test
        void whatIsNotTheirsIsAsIfItWereNotThere() {
            var carla = Guest.coordinating("Carla", "\"country\":\"KE\"");
            var id = applied(Guest.arriving("Rosa"), "researcher", "NP");

            carla.as().get("/api/applications/" + id).then().statusCode(404).body("type", endsWith("/not-found"));
            decide(carla.as(), id, "acceptance", "\"0\"", "{}").statusCode(404);
            decide(carla.as(), id, "refusal", "\"0\"", DECLINED).statusCode(404);
            carla.as().get("/api/applications?limit=100").then().body("items.id", not(hasItem(id)));
        }

        @Test
        void withoutAnAssignmentNothingIsTheirs() {
            var carla = Guest.arriving("Carla").holding("coordinator");
            applied(Guest.arriving("Rosa"), "researcher", "NP");

            carla.as().get("/api/applications").then().statusCode(200).body("items", equalTo(List.of()));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"country\":\"SN\"",
                    "\"origin\":\"SN\",\"destination\":\"IT\"",
                    "\"origin\":\"TN\",\"destination\":\"SN\"",
                    "\"destination\":\"SN\"",
                    "\"study\":\"recruitment-2026\""
                })
        void theListHoldsWhatTheyMayDecide(String limits) {
            var carla = Guest.coordinating("Carla", limits);
            var id = applied(Guest.arriving("Rosa"), "researcher", "SN");

            carla.as()
                    .get("/api/applications?state=waiting&kind=researcher&limit=100")
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(id));
            carla.as().get("/api/applications/" + id).then().statusCode(200).body("decidedAt", nullValue());
        }

        @Test
        void nobodyAssignsBeyondTheirOwnReach() {
            var carla = Guest.coordinating("Carla", "\"country\":\"NP\"");
            var id = applied(Guest.arriving("Rosa"), "researcher", "NP");

            decide(carla.as(), id, "acceptance", "\"0\"", "{\"assignment\":null}")
                    .statusCode(403);
            decide(carla.as(), id, "acceptance", "\"0\"", "{\"assignment\":{},\"note\":null}")
                    .statusCode(403);
            decide(carla.as(), id, "acceptance", "\"0\"", "{\"assignment\":{\"country\":\"QA\"}}")
                    .statusCode(403);
            decide(carla.as(), id, "acceptance", "\"0\"", "{\"assignment\":{\"country\":\"NP\",\"origin\":\"NP\"}}")
                    .statusCode(400);
            decide(carla.as(), id, "acceptance", "\"0\"", "{\"assignment\":{\"origin\":\"NP\",\"destination\":\"QA\"}}")
                    .statusCode(200);
        }
    }

    private static String applied(Guest guest, String kind, String country) {
        return apply(guest, kind, country)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .path("id");
    }

    private static ValidatableResponse apply(Guest guest, String kind, String country) {
        return guest.sending("""
            {"kind":"%s","organisationId":null,"organisationName":"Night school",
             "motivation":"I speak with people before they leave.","languages":["ne"],"countries":["%s"]}
            """.formatted(kind, country))
                .post("/api/applications")
                .then();
    }

    private static ValidatableResponse decide(
            io.restassured.specification.RequestSpecification as, String id, String how, String tag, String body) {
        return as.contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(body)
                .post("/api/applications/%s/%s".formatted(id, how))
                .then();
    }
}
