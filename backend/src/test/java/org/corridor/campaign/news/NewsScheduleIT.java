package org.corridor.campaign.news;

import static org.corridor.campaign.news.NewsItems.NEWS;
import static org.corridor.campaign.news.NewsItems.draft;
import static org.corridor.campaign.news.NewsItems.written;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.time.Instant;
import java.util.List;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.platform.testing.RunningCorridor;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class NewsScheduleIT {
    @Test
    void whatIsScheduledGoesOutByItself() {
        var id = written(draft("In two seconds"));
        NewsItems.move(id, 1, "schedule", at(Instant.now().plusSeconds(2)))
                .statusCode(200)
                .body("state", equalTo("scheduled"));
        RunningCorridor.eventually(() -> As.editor().get(NEWS + "/" + id).then().body("state", equalTo("published")));
        As.admin()
                .get("/api/journal?subjectKind=news&subjectId=" + id)
                .then()
                .body("items.act", equalTo(List.of("published", "scheduled", "drafted")));
    }

    @Test
    void whatIsTakenBackFromTheScheduleIsADraftAgain() {
        var id = written(draft("Not yet"));
        NewsItems.move(id, 1, "schedule", at(Instant.now().plusSeconds(3600))).statusCode(200);
        NewsItems.move(id, 2, "schedule", at(Instant.now().plusSeconds(7200))).statusCode(200);
        As.editor()
                .header("If-Match", "\"3\"")
                .delete(NEWS + "/" + id + "/schedule")
                .then()
                .statusCode(200)
                .body("state", equalTo("draft"))
                .body("publishAt", equalTo(null));
    }

    @Test
    void nothingIsScheduledForThePast() {
        var id = written(draft("Yesterday"));
        NewsItems.move(id, 1, "schedule", at(Instant.now().minusSeconds(60)))
                .statusCode(409)
                .body("type", endsWith("/schedule-past"));
        NewsItems.move(id, 1, "schedule", at(Instant.parse("2999-01-01T00:00:00Z")))
                .statusCode(409)
                .body("type", endsWith("/schedule-far"));
        NewsItems.move(id, 1, "schedule", "{\"at\":\"tomorrow\"}").statusCode(400);
        NewsItems.move(id, 1, "schedule", "{}").statusCode(400).body("errors.field", hasItem("at"));
    }

    @Test
    void aDayLiesWithinTheArchive() {
        NewsItems.write(draft("Long ago").replace("\"issuedOn\":null", "\"issuedOn\":\"0999-01-01\""))
                .statusCode(400)
                .body("errors.field", hasItem("issuedOn"));
        NewsItems.write(draft("Never").replace("\"issuedOn\":null", "\"issuedOn\":\"+999999999-12-31\""))
                .statusCode(400);
    }

    private static String at(Instant moment) {
        return "{\"at\":\"%s\"}".formatted(moment);
    }
}
