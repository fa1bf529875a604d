package org.corridor.campaign.priority;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class EvidenceIT {
    private static String item(String title) {
        return As.editor()
                .contentType(ContentType.JSON)
                .body(itemDraft(title))
                .post("/api/library/items")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String itemDraft(String title) {
        return """
            {"kind":"guide","language":"en","title":"%s","summary":"How to check.","text":null,"languages":[],
             "yearFrom":null,"yearTo":null,"countries":[],"global":true,"regions":[],"organisations":[],"themes":[],
             "principles":[],"references":[],"sourceAddress":null}
            """.formatted(title);
    }

    private static ValidatableResponse cite(String priority, String kind, String subject) {
        return As.editor()
                .contentType(ContentType.JSON)
                .body("{\"kind\":\"%s\",\"id\":\"%s\",\"stance\":\"for\",\"note\":\"A note.\"}"
                        .formatted(kind, subject))
                .post(Asked.PRIORITIES + "/" + priority + "/evidence")
                .then();
    }

    private static ValidatableResponse read(String id) {
        return As.nobody().get(Asked.PRIORITIES + "/" + id).then();
    }

    @Test
    void aCitationKeepsItsTitleBesideTheOneOfTodayAndSaysWhenItIsGone() {
        var priority = Asked.proposed("public", Asked.nobody());
        var item = item("Checking contracts");
        cite(priority, "library-item", item).statusCode(201);
        cite(priority, "library-item", item).statusCode(409).body("type", endsWith("/cited-already"));
        As.editor()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(itemDraft("Checking contracts twice"))
                .put("/api/library/items/" + item)
                .then()
                .statusCode(200);
        read(priority)
                .body("evidence[0].title", equalTo("Checking contracts"))
                .body("evidence[0].currentTitle", equalTo("Checking contracts twice"))
                .body("evidence[0].gone", equalTo(false));
        As.editor()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"2\"")
                .body("{\"reason\":\"Out of date.\"}")
                .put("/api/library/items/" + item + "/withdrawal")
                .then()
                .statusCode(200);
        read(priority)
                .body("evidence[0].title", equalTo("Checking contracts"))
                .body("evidence[0].currentTitle", nullValue())
                .body("evidence[0].address", nullValue())
                .body("evidence[0].gone", equalTo(true));
    }

    @Test
    void aThingSaysWhichPrioritiesCiteItToThoseWhoMayReadThem() {
        var open = Asked.proposed("public", Asked.nobody());
        var shut = Asked.proposed("members", Asked.nobody());
        var item = item("Cited twice");
        cite(open, "library-item", item).statusCode(201);
        cite(shut, "library-item", item).statusCode(201);
        var question = Asked.PRIORITIES + "?citedKind=library-item&cited=" + item;
        As.nobody().get(question).then().body("items.id", equalTo(List.of(open)));
        As.member().get(question).then().body("items.id", equalTo(List.of(open, shut)));
    }

    @Test
    void theTitleOfADraftIsNotToldByCitingIt() {
        var open = Asked.proposed("public", Asked.nobody());
        var shut = Asked.proposed("members", Asked.nobody());
        cite(open, "priority", shut).statusCode(201);
        read(open).body("evidence", hasSize(0));
        As.member().get(Asked.PRIORITIES + "/" + open).then().body("evidence", hasSize(1));
    }

    @Test
    void whatDoesNotExistCannotBeCitedAndOnlyThoseWhoAnswerForItCite() {
        var priority = Asked.proposed("public", Asked.nobody());
        cite(priority, "library-item", UUID.randomUUID().toString()).statusCode(400);
        cite(priority, "nothing", UUID.randomUUID().toString()).statusCode(400);
        As.member()
                .contentType(ContentType.JSON)
                .body("{\"kind\":\"library-item\",\"id\":\"%s\",\"stance\":\"for\",\"note\":null}"
                        .formatted(item("Theirs")))
                .post(Asked.PRIORITIES + "/" + priority + "/evidence")
                .then()
                .statusCode(403);
    }

    @Test
    void aCitationIsRewordedAndRemovedByItsVersion() {
        var priority = Asked.proposed("public", Asked.nobody());
        String piece = cite(priority, "library-item", item("Reworded"))
                .statusCode(201)
                .extract()
                .path("id");
        var address = Asked.PRIORITIES + "/%s/evidence/%s".formatted(priority, piece);
        As.editor()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("{\"stance\":\"against\",\"note\":null}")
                .put(address)
                .then()
                .statusCode(200)
                .body("stance", equalTo("against"));
        As.editor().header("If-Match", "\"0\"").delete(address).then().statusCode(412);
        As.editor().header("If-Match", "\"1\"").delete(address).then().statusCode(204);
        read(priority).body("evidence", hasSize(0));
    }

    @Test
    void theFirstPrioritiesRestOnTheLibrary() {
        As.nobody()
                .get(Asked.PRIORITIES + "/number/1")
                .then()
                .statusCode(200)
                .body("evidence.address", hasItem("/library/92"))
                .body("translations.state", equalTo(List.of("done", "done", "done")));
    }
}
