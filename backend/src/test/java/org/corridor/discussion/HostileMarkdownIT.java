package org.corridor.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.stream.IntStream;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.HostileMarkdown;
import org.corridor.platform.testing.OnRunningCorridor;
import org.junit.jupiter.api.Test;

/** What people try to put into pages through a comment. */
@OnRunningCorridor
class HostileMarkdownIT {
    /** Every fifth of the list; texts with unseen characters are declined before they are read. */
    private static List<String> some() {
        var readable = HostileMarkdown.all().stream()
                .filter(vector -> !vector.matches("(?s).*[\\x00\\x01\\f].*"))
                .toList();
        return IntStream.range(0, readable.size())
                .filter(at -> at % 5 == 0)
                .mapToObj(readable::get)
                .toList();
    }

    @Test
    void nothingThatActsReachesAPage() {
        for (var vector : some()) {
            var html = As.member()
                    .contentType(ContentType.JSON)
                    .body("{\"text\":%s}".formatted(Talk.json(vector)))
                    .post("/api/discussion/preview")
                    .then()
                    .statusCode(200)
                    .extract()
                    .<String>path("html");
            HostileMarkdown.assertHarmless(vector, html);
        }
    }

    @Test
    void whatIsPostedReadsTheSameInThePage() {
        var talk = Talk.begin();
        for (var vector : HostileMarkdown.all().subList(0, 12)) {
            talk.say("member", vector);
        }
        var page = RestAssured.given().get("/library/" + talk.number()).asString();
        assertThat(page)
                .doesNotContain("<script>alert", "<img src=x", "<svg onload", "<svg/onload", "<svg><script")
                .contains("&lt;script&gt;alert(1)");
    }

    @Test
    void whatTurnsTheDirectionOfReadingIsDeclined() {
        As.member()
                .contentType(ContentType.JSON)
                .body("{\"text\":\"\u202e<script>alert(1)</script>\"}")
                .post("/api/discussion/preview")
                .then()
                .statusCode(400);
    }
}
