package org.corridor.account.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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
class PeopleIT {
    private static final String SUSPENDED = "{\"reason\":\"Shared a password\"}";

    @Test
    void administratorsFindPeopleByNameAddressAndRole() {
        var rosa = Guest.arriving("Rosa").holding("moderator");

        As.admin()
                .get("/api/people?q=" + rosa.email().toUpperCase(Locale.ROOT))
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(rosa.id())));
        As.admin()
                .get("/api/people?role=moderator&suspended=false&limit=100")
                .then()
                .body("items.id", hasItem(rosa.id()))
                .body("items.suspended", everyItem(is(false)));
        As.admin().get("/api/people?role=moderator&suspended=true").then().body("items.id", not(hasItem(rosa.id())));
        As.admin().get("/api/people?role=king").then().statusCode(400);
        As.account("coordinator").get("/api/people").then().statusCode(403);
    }

    @Test
    void somebodyUnknownIsNotFound() {
        As.admin().get("/api/people/" + UUID.randomUUID()).then().statusCode(404);
        As.admin().get("/api/people/me").then().statusCode(404);
    }

    @Nested
    class Roles {
        @Test
        void aRoleIsGivenAndTakenAtOnceWhateverATokenSays() {
            var rosa = Guest.arriving("Rosa").holding("coordinator");
            rosa.as().get("/api/applications").then().statusCode(200);

            rosa.change("PUT", "roles", "{\"roles\":[\"member\"]}")
                    .statusCode(200)
                    .body("roles", equalTo(List.of("member")));

            rosa.as().get("/api/applications").then().statusCode(403);
            assertThat(SignInAdministration.rolesOf(rosa)).contains("member").doesNotContain("coordinator");
        }

        @Test
        void onlyOurRolesAreReplaced() {
            var rosa = Guest.arriving("Rosa");
            SignInAdministration.grant(rosa, "offline_access");

            rosa.holding("member");
            rosa.holding("editor");

            assertThat(SignInAdministration.rolesOf(rosa))
                    .contains("offline_access", "editor")
                    .doesNotContain("member");
        }

        @Test
        void aRoleGivenBehindOurBackAppearsWithTheNextSignIn() throws InterruptedException {
            var rosa = Guest.arriving("Rosa");
            SignInAdministration.grant(rosa, "editor");
            Thread.sleep(1100); // a token tells the second in which it was made

            rosa.signInAnew();

            rosa.as().get("/api/me").then().body("roles", equalTo(List.of("editor")));
            As.admin().get("/api/people/" + rosa.id()).then().body("roles", equalTo(List.of("editor")));
        }

        @Test
        void ofTwoChangesAtOnceOneHolds() {
            var rosa = Guest.arriving("Rosa");

            assertThat(AtOnce.sorted(
                            () -> changeRoles(rosa, "\"0\"", "member"), () -> changeRoles(rosa, "\"0\"", "editor")))
                    .containsExactly(200, 412);
        }

        @Test
        void nobodyTakesTheirOwnRoleOfAdministrator() {
            var anna = Guest.arriving("Anna").holding("admin");
            var tag = anna.as().get("/api/people/" + anna.id()).header("ETag");

            anna.sending("{\"roles\":[]}")
                    .header("If-Match", tag)
                    .put("/api/people/%s/roles".formatted(anna.id()))
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/own-admin-role"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"roles\":[\"king\"]}",
                    "{\"roles\":null}",
                    "{}",
                    "{\"roles\":[null]}",
                    "{\"roles\":\"admin\"}"
                })
        void whatIsNoRoleIsRefused(String draft) {
            Guest.arriving("Rosa").change("PUT", "roles", draft).statusCode(400);
        }

        private int changeRoles(Guest guest, String tag, String role) {
            return As.admin()
                    .contentType(ContentType.JSON)
                    .header("If-Match", tag)
                    .body("{\"roles\":[\"%s\"]}".formatted(role))
                    .put("/api/people/%s/roles".formatted(guest.id()))
                    .statusCode();
        }
    }

    @Test
    void nobodyRegistersUnderTheNameOfAProgram() {
        SignInAdministration.register("Service-Account-eve." + UUID.randomUUID() + "@example.org")
                .statusCode(400);
    }

    @Nested
    class Suspension {
        @Test
        void aSuspensionHoldsAtOnceOnPublicAddressesToo() {
            var rosa = Guest.arriving("Rosa").holding("member");

            rosa.change("PUT", "suspension", SUSPENDED)
                    .statusCode(200)
                    .body("suspended", is(true))
                    .body("suspension.by", equalTo("Anisa Haddad"));

            rosa.as().get("/api/me").then().statusCode(403).body("type", endsWith("/suspended"));
            rosa.as().get("/api/library/items").then().statusCode(403).body("type", endsWith("/suspended"));
            rosa.signIn().statusCode(not(200));
            assertThat(Letterbox.letterTo(rosa.email())).contains("Shared a password");
        }

        @Test
        void whoIsReadmittedComesBackAsBefore() {
            var rosa = Guest.arriving("Rosa").holding("member");
            rosa.change("PUT", "suspension", SUSPENDED).statusCode(200);

            rosa.change("PUT", "suspension", SUSPENDED).statusCode(409);
            rosa.change("DELETE", "suspension", "").statusCode(200).body("suspended", is(false));
            rosa.change("DELETE", "suspension", "").statusCode(409);

            rosa.signInAnew();
            rosa.as().get("/api/me").then().statusCode(200).body("roles", equalTo(List.of("member")));
        }

        @Test
        void nobodySuspendsThemselves() {
            var anna = Guest.arriving("Anna").holding("admin");
            var tag = anna.as().get("/api/people/" + anna.id()).header("ETag");

            anna.sending(SUSPENDED)
                    .header("If-Match", tag)
                    .put("/api/people/%s/suspension".formatted(anna.id()))
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/own-suspension"));
        }

        @Test
        void aChangeNamesTheVersionItIsBasedOn() {
            var rosa = Guest.arriving("Rosa");

            As.admin()
                    .contentType(ContentType.JSON)
                    .body(SUSPENDED)
                    .put("/api/people/%s/suspension".formatted(rosa.id()))
                    .then()
                    .statusCode(428);
            rosa.change("PUT", "suspension", "{\"reason\":\" \"}").statusCode(400);
        }
    }

    @Nested
    class Assignments {
        @Test
        void somebodyIsLimitedInARoleTheyHave() {
            var rosa = Guest.arriving("Rosa").holding("researcher");
            rosa.limitedTo("researcher", "\"study\":\"recruitment-2026\",\"origin\":\"NP\",\"destination\":\"QA\"");

            var person = As.admin().get("/api/people/" + rosa.id()).then().extract();
            assertThat(person.<String>path("assignments[0].study")).isEqualTo("recruitment-2026");
            rosa.change("DELETE", "assignments/" + person.<String>path("assignments[0].id"), "")
                    .statusCode(200)
                    .body("assignments", equalTo(List.of()));
            rosa.change("DELETE", "assignments/" + person.<String>path("assignments[0].id"), "")
                    .statusCode(404);
        }

        @Test
        void aRoleThatIsNotHeldIsNotLimited() {
            As.admin()
                    .contentType(ContentType.JSON)
                    .body("{\"role\":\"editor\",\"country\":\"NP\"}")
                    .post("/api/people/%s/assignments"
                            .formatted(Guest.arriving("Rosa").id()))
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/role-not-held"));
        }
    }
}
