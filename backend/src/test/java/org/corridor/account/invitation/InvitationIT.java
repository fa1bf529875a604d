package org.corridor.account.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.corridor.account.AtOnce;
import org.corridor.account.Guest;
import org.corridor.account.Letterbox;
import org.corridor.account.SignInAdministration;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.platform.testing.RunningCorridor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnRunningCorridor
class InvitationIT {
    private static final Pattern LINK = Pattern.compile("(?m)^http\\S+/fr/join/([A-Za-z0-9_-]{43})$");

    @Test
    void theLinkOfTheLetterLetsItsOwnerIn() {
        var rosa = Guest.arriving("Rosa");
        invite(As.account("coordinator"), rosa.email(), "researcher").statusCode(201);
        var token = tokenFor(rosa.email());

        As.nobody()
                .get("/api/invitations/token/" + token)
                .then()
                .statusCode(200)
                .body("email", equalTo(rosa.email()))
                .body("invitedBy", equalTo("Consuelo Reyes"))
                .body("state", equalTo("open"));
        join(rosa, token)
                .statusCode(200)
                .body("roles", equalTo(List.of("researcher")))
                .body("assignments[0].origin", equalTo("NP"));
        assertThat(SignInAdministration.rolesOf(rosa)).contains("researcher");
    }

    @Test
    void anInvitationIsGoodOnce() {
        var rosa = Guest.arriving("Rosa");
        invite(As.admin(), rosa.email(), "member").statusCode(201);
        var token = tokenFor(rosa.email());

        assertThat(AtOnce.sorted(
                        () -> join(rosa, token).extract().statusCode(),
                        () -> join(rosa, token).extract().statusCode(),
                        () -> join(rosa, token).extract().statusCode()))
                .containsExactly(200, 409, 409);
        join(rosa, token).statusCode(409).body("type", endsWith("/invitation-used"));
    }

    @Test
    void aLetterThatWasPassedOnLetsNobodyElseIn() {
        var rosa = Guest.arriving("Rosa");
        invite(As.admin(), rosa.email(), "editor").statusCode(201);

        var mallory = Guest.arriving("Mallory");
        join(mallory, tokenFor(rosa.email())).statusCode(403).body("type", endsWith("/not-allowed"));
        assertThat(SignInAdministration.rolesOf(mallory)).doesNotContain("editor");
    }

    @Test
    void aLinkThatWasNeverSentLeadsNowhere() {
        var wrong = "A".repeat(43);

        As.nobody().get("/api/invitations/token/" + wrong).then().statusCode(404);
        As.nobody().get("/api/invitations/token/" + "A".repeat(500)).then().statusCode(400);
        As.nobody().get("/api/invitations/token/{token}", "' or 1=1 --").then().statusCode(404);
        join(Guest.arriving("Rosa"), wrong).statusCode(404);
        As.nobody()
                .post("/api/invitations/token/" + wrong + "/acceptance")
                .then()
                .statusCode(401);
    }

    @Test
    void aWithdrawnInvitationIsGoodForNothing() {
        var rosa = Guest.arriving("Rosa");
        var id = invite(As.admin(), rosa.email(), "member").extract().<String>path("id");
        var token = tokenFor(rosa.email());

        As.admin().delete("/api/invitations/" + id).then().statusCode(428);
        As.admin()
                .header("If-Match", "\"5\"")
                .delete("/api/invitations/" + id)
                .then()
                .statusCode(412);
        As.admin()
                .header("If-Match", "\"0\"")
                .delete("/api/invitations/" + id)
                .then()
                .statusCode(204);
        As.admin()
                .header("If-Match", "\"1\"")
                .delete("/api/invitations/" + id)
                .then()
                .statusCode(409);
        join(rosa, token).statusCode(409).body("type", endsWith("/invitation-withdrawn"));
        As.nobody().get("/api/invitations/token/" + token).then().body("state", equalTo("withdrawn"));
    }

    @Test
    void anInvitationExpires() throws SQLException {
        var rosa = Guest.arriving("Rosa");
        var id = invite(As.admin(), rosa.email(), "member").extract().<String>path("id");
        try (var database = RunningCorridor.database();
                var change = database.prepareStatement("update invitation set expires_at = now() where id = ?")) {
            change.setObject(1, UUID.fromString(id));
            change.executeUpdate();
        }

        join(rosa, tokenFor(rosa.email())).statusCode(409).body("type", endsWith("/invitation-expired"));
        As.admin().get("/api/invitations?state=expired&limit=100").then().body("items.id", hasItem(id));
        As.admin().get("/api/invitations?state=open&limit=100").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void theDatabaseDoesNotHoldTheSecret() throws SQLException {
        var email = "secret." + UUID.randomUUID() + "@example.org";
        invite(As.admin(), email, "member").statusCode(201);
        var token = tokenFor(email);

        RunningCorridor.eventually(() -> {
            try (var database = RunningCorridor.database();
                    var question = database.prepareStatement("select count(*) from invitation i, outgoing_mail m"
                            + " where i::text like ? or m::text like ?")) {
                question.setString(1, "%" + token + "%");
                question.setString(2, "%" + token + "%");
                try (var answer = question.executeQuery()) {
                    answer.next();
                    assertThat(answer.getInt(1)).isZero();
                }
            } catch (SQLException failed) {
                throw new AssertionError(failed);
            }
        });
    }

    @Test
    void coordinatorsInviteWithinTheirReachOnly() {
        var carla = Guest.coordinating("Carla", "\"country\":\"NP\"");

        invite(carla.as(), anAddress(), "editor").statusCode(403);
        invite(carla.as(), anAddress(), "admin").statusCode(403);
        invite(carla.as(), anAddress(), "researcher").statusCode(201);
        invite(Guest.coordinating("Celia", "\"country\":\"KE\"").as(), anAddress(), "researcher")
                .statusCode(403);
        invite(As.member(), anAddress(), "member").statusCode(403);
    }

    @Test
    void whatACoordinatorSentIsNotAnothersToSee() {
        var id = invite(As.account("coordinator"), anAddress(), "member")
                .extract()
                .<String>path("id");
        var carla = Guest.coordinating("Carla", "\"country\":\"NP\"");

        carla.as().get("/api/invitations").then().body("items.id", not(hasItem(id)));
        carla.as()
                .header("If-Match", "\"0\"")
                .delete("/api/invitations/" + id)
                .then()
                .statusCode(404);
        As.account("coordinator").get("/api/invitations").then().body("items.id", hasItem(id));
        As.admin().get("/api/invitations?limit=100").then().body("items.id", hasItem(id));
    }

    @Test
    void withoutAnAssignmentNobodyInvitesBeyondTheirReach() {
        var carla = Guest.arriving("Carla").holding("coordinator");
        inviteAnywhere(carla.as(), anAddress(), "member").statusCode(403);
        inviteAnywhere(carla.as(), anAddress(), "researcher").statusCode(403);

        var celia = Guest.coordinating("Celia", "\"country\":\"NP\"");
        inviteAnywhere(celia.as(), anAddress(), "researcher").statusCode(403);
        inviteAnywhere(celia.as(), anAddress(), "member").statusCode(201);
    }

    @Test
    void nobodyInvitesThemselves() {
        var carla = Guest.coordinating("Carla", "\"country\":\"NP\"");

        invite(carla.as(), carla.email().toUpperCase(Locale.ROOT), "researcher")
                .statusCode(409)
                .body("type", endsWith("/own-invitation"));
        invite(As.admin(), "admin@example.org", "editor").statusCode(409).body("type", endsWith("/own-invitation"));
    }

    @Test
    void oneInvitationToAnAddressIsOpenAtATime() throws SQLException {
        var email = anAddress();
        Supplier<Integer> call =
                () -> invite(As.admin(), email, "member").extract().statusCode();
        assertThat(AtOnce.sorted(call, call, call, call)).containsExactly(201, 409, 409, 409);
        invite(As.account("coordinator"), email.toUpperCase(Locale.ROOT), "member")
                .statusCode(409)
                .body("type", endsWith("/invitation-open"));

        try (var database = RunningCorridor.database();
                var change = database.prepareStatement("update invitation set expires_at = now() where email = ?")) {
            change.setString(1, email);
            change.executeUpdate();
        }
        invite(As.admin(), email, "member").statusCode(201).header("ETag", "\"0\"");
    }

    @Test
    void anInvitationWhoseLetterCannotArriveSaysSo() throws SQLException {
        var email = anAddress();
        var id = invite(As.admin(), email, "member").extract().<String>path("id");
        Letterbox.letterTo(email);
        try (var database = RunningCorridor.database();
                var change = database.prepareStatement(
                        "update outgoing_mail set recipient = 'no address', next_try_at = now(), sent_at = null where"
                                + " id = (select mail_id from invitation where id = ?)")) {
            change.setObject(1, UUID.fromString(id));
            change.executeUpdate();
        }

        RunningCorridor.eventually(() -> As.admin()
                .get("/api/invitations?state=not-delivered&limit=100")
                .then()
                .body("items.id", hasItem(id)));
        invite(As.admin(), email, "member").statusCode(201);
    }

    @Test
    void anOperatorsProgramInvitesTheFirstAdministrator() {
        var operator = SignInAdministration.program("corridor-operator", "CORRIDOR_OPERATOR_SECRET");

        invite(As.bearing(operator), anAddress(), "admin").statusCode(201).body("invitedBy", equalTo("Corridor"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a@b@c",
                "a@example.org\\r\\nBcc: all@example.org",
                "<script>@example.org",
                "a b@c",
                "\u00fc@example.org",
                "a\\u0085@example.org",
                "\\\"\\ud800@example.org"
            })
    void whatIsNoAddressIsRefused(String email) {
        invite(As.admin(), email, "member").statusCode(400);
    }

    private static ValidatableResponse invite(RequestSpecification as, String email, String role) {
        return as.contentType(ContentType.JSON)
                .body("""
                    {"email":"%s","roles":["%s"],"assignment":{"origin":"NP","destination":"QA"},"language":"fr",
                     "note":"À bientôt"}
                    """.formatted(email, role))
                .post("/api/invitations")
                .then();
    }

    private static ValidatableResponse inviteAnywhere(RequestSpecification as, String email, String role) {
        return as.contentType(ContentType.JSON)
                .body("""
                    {"email":"%s","roles":["%s"],"assignment":null,"language":"fr","note":null}
                    """.formatted(email, role))
                .post("/api/invitations")
                .then();
    }

    private static String anAddress() {
        return "guest." + UUID.randomUUID() + "@example.org";
    }

    private static ValidatableResponse join(Guest guest, String token) {
        return guest.as()
                .post("/api/invitations/token/%s/acceptance".formatted(token))
                .then();
    }

    private static String tokenFor(String email) {
        var link = LINK.matcher(Letterbox.letterTo(email));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
