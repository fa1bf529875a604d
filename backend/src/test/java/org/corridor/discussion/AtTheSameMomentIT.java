package org.corridor.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.corridor.account.AtOnce;
import org.corridor.account.Guest;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.junit.jupiter.api.Test;

/** What several do at the same moment, and what nobody can do at any. */
@OnRunningCorridor
class AtTheSameMomentIT {
    private static RequestSpecification moderator() {
        return As.account("moderator");
    }

    private static List<Integer> four(Supplier<Integer> call) {
        return AtOnce.sorted(call, call, call, call);
    }

    @Test
    void oneReaderReportsACommentOnce() {
        var id = Talk.begin().say("member", "Reported by one reader.");
        As.token("editor");
        assertThat(four(() -> As.editor()
                        .contentType(ContentType.JSON)
                        .body("{\"rule\":\"insult\",\"note\":null}")
                        .post(Talk.COMMENTS + id + "/flags")
                        .statusCode()))
                .containsExactly(204, 409, 409, 409);
    }

    @Test
    void anAuthorIsSuspendedOnce() {
        var talk = Talk.begin();
        var guest = Guest.arriving("Once").holding("member");
        String id = talk.send(guest.as(), Talk.draft("Suspended for this.", null))
                .extract()
                .path("id");
        As.token("moderator");
        var until = Instant.now().plus(3, ChronoUnit.DAYS).toString();
        assertThat(four(() -> suspend(id, until).statusCode())).containsExactly(201, 409, 409, 409);
    }

    private static Response suspend(String comment, String until) {
        return moderator()
                .contentType(ContentType.JSON)
                .body("{\"rule\":\"insult\",\"reason\":\"Calm down.\",\"until\":\"%s\"}".formatted(until))
                .post(Talk.MODERATED + comment + "/suspension");
    }

    @Test
    void yearsThatNobodyCountsAreRefused() {
        var id = Talk.begin().say("member", "Of no time.");
        assertThat(suspend(id, "+1000000000-12-31T23:59:59Z").statusCode()).isEqualTo(400);
        for (var moment : List.of("+1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z")) {
            As.member()
                    .contentType(ContentType.JSON)
                    .body("{\"upTo\":\"%s\"}".formatted(moment))
                    .put("/api/notices/read")
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void anAnswerStandsWhereWhatItAnswersStands() {
        for (int round = 0; round < 4; round++) {
            var from = Talk.begin();
            var to = Talk.begin();
            var answered = from.say("editor", "Moved while it is answered.");
            Supplier<Integer> move = () -> moderator()
                    .contentType(ContentType.JSON)
                    .header("If-Match", "\"1\"")
                    .body("{\"page\":\"/library/%d\"}".formatted(to.number()))
                    .put(Talk.MODERATED + answered + "/place")
                    .statusCode();
            Supplier<Integer> answer = () -> As.member()
                    .contentType(ContentType.JSON)
                    .body(Talk.draft("An answer " + Talk.mark(), answered))
                    .post(from.thread() + "/comments")
                    .statusCode();
            assertThat(AtOnce.sorted(answer, move, answer, answer))
                    .contains(200)
                    .isSubsetOf(200, 201, 400);
            var left = from.read(As.nobody()).extract().jsonPath();
            assertThat(left.getInt("comments")).isZero();
            assertThat(left.getList("items")).isEmpty();
            var arrived = to.read(As.nobody()).extract().jsonPath();
            int replies = arrived.getInt("items[0].comment.replies");
            assertThat(arrived.getInt("comments")).isEqualTo(1 + replies);
            for (long number : arrived.<Integer>getList("items[0].replies.number")) {
                assertThat(As.nobody()
                                .get("/api/discussion/comments/number/" + number)
                                .asString())
                        .contains("/library/" + to.number());
            }
        }
    }
}
