package org.corridor.account.journal;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import org.corridor.account.Guest;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class JournalIT {
    @Test
    void theJournalTellsWhoDidWhatToWhom() {
        var rosa = Guest.arriving("Rosa").holding("member");

        As.admin()
                .get("/api/journal?subjectKind=person&subjectId=" + rosa.id())
                .then()
                .statusCode(200)
                .body("items.act", equalTo(List.of("roles-changed")))
                .body("items[0].actor.name", equalTo("Anisa Haddad"))
                .body("items[0].subject.title", equalTo("Rosa Test"))
                .body("items[0].detail", equalTo("member"));
    }

    @Test
    void theJournalIsReadPageByPage() {
        Guest.arriving("Rosa").holding("member").holding("editor");
        var first =
                As.admin().get("/api/journal?limit=1").then().statusCode(200).body("items", hasSize(1));

        As.admin()
                .queryParam("after", first.extract().<String>path("next"))
                .get("/api/journal?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].id", notNullValue());
    }

    @Test
    void onlyAdministratorsAudit() {
        As.editor().get("/api/journal").then().statusCode(403);
        As.nobody().get("/api/journal").then().statusCode(401);
    }

    @Test
    void aThingIsNamedByKindAndId() {
        As.admin().get("/api/journal?subjectKind=person").then().statusCode(400);
        As.admin().get("/api/journal?after=x").then().statusCode(400);
        As.admin().get("/api/journal?subjectKind=person&subjectId=x").then().statusCode(400);
    }
}
