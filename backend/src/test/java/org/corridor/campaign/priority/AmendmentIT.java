package org.corridor.campaign.priority;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.corridor.account.Guest;
import org.corridor.campaign.mandate.Members;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class AmendmentIT {
    private static final String FIRST = "Every fee is the employer's.";

    private static String amendment(String id, String words) {
        return Asked.amended(As.member(), id, FIRST, words)
                .statusCode(201)
                .body("state", equalTo("open"))
                .body("difference.change", hasItem("added"))
                .extract()
                .path("id");
    }

    @Test
    void acceptedWordsMakeAVersionThatCreditsThem() {
        var id = Asked.consulted();
        var amendment = amendment(id, "Every fee and cost is the employer's.");
        Asked.decided(As.editor(), id, amendment, Asked.decision(id, "accepted", "null", "null"))
                .statusCode(200)
                .body("state", equalTo("accepted"))
                .body("resultVersion", equalTo(3));
        As.nobody()
                .get(Asked.PRIORITIES + "/" + id)
                .then()
                .body("paragraphs[0].text", equalTo("Every fee and cost is the employer's."))
                .body("paragraphs[0].key", equalTo("p1"))
                .body("amendments.items[0].author", nullValue());
        As.member()
                .get(Asked.PRIORITIES + "/" + id + "/versions")
                .then()
                .body("items[0].act", equalTo("amendment-accepted"))
                .body("items[0].amendment", equalTo(1))
                .body("items[0].credit", equalTo("Maya Tamang"));
    }

    @Test
    void theLaterOfTwoToOneParagraphIsMarkedAndNeverAppliedSilently() {
        var id = Asked.consulted();
        var earlier = amendment(id, "Every fee and cost is the employer's.");
        var later = amendment(id, "All fees are the employer's.");
        Asked.decided(As.editor(), id, earlier, Asked.decision(id, "accepted", "null", "null"))
                .statusCode(200);
        As.nobody()
                .get(Asked.PRIORITIES + "/" + id + "/amendments")
                .then()
                .body("items[1].overtaken", equalTo(true))
                .body("items[1].current", equalTo("Every fee and cost is the employer's."));
        Asked.decided(As.editor(), id, later, Asked.decision(id, "accepted", "null", "null"))
                .statusCode(409)
                .body("type", endsWith("/words-changed"));
        Asked.decided(
                        As.editor(),
                        id,
                        later,
                        Asked.decision(id, "merged", "\"Both.\"", "\"All fees and costs are theirs.\""))
                .statusCode(200);
        As.nobody()
                .get(Asked.PRIORITIES + "/" + id)
                .then()
                .body("paragraphs[0].text", equalTo("All fees and costs are theirs."));
    }

    @Test
    void whatIsDeclinedSaysWhy() {
        var id = Asked.consulted();
        var amendment = amendment(id, "No fee.");
        Asked.decided(As.editor(), id, amendment, Asked.decision(id, "declined", "null", "null"))
                .statusCode(400)
                .body("errors.field", hasItem("note"));
        Asked.decided(As.editor(), id, amendment, Asked.decision(id, "declined", "\"Too short.\"", "null"))
                .statusCode(200)
                .body("outcome", equalTo("Too short."));
        Asked.decided(As.editor(), id, amendment, Asked.decision(id, "accepted", "null", "null"))
                .statusCode(412);
    }

    @Test
    void aDecisionTakenOnAnOlderTextIsRefused() {
        var id = Asked.consulted();
        var amendment = amendment(id, "No fee.");
        var decision = Asked.decision(id, "accepted", "null", "null")
                .replace("\"priorityVersion\":2", "\"priorityVersion\":1");
        Asked.decided(As.editor(), id, amendment, decision).statusCode(412);
    }

    @Test
    void proposedWordsLeadToNobody() {
        var id = Asked.consulted();
        Asked.amended(As.member(), id, FIRST, "Call +41 **79** 123 45 67 about every fee.")
                .statusCode(400)
                .body("errors.field", equalTo(List.of("words")));
    }

    @Test
    void whoIsSuspendedFromDiscussingProposesNothing() {
        var id = Asked.consulted();
        var guest = Guest.arriving("Loud").holding("member");
        String comment = commented(guest, id, "null").statusCode(201).extract().path("id");
        As.account("moderator")
                .contentType(ContentType.JSON)
                .body("{\"rule\":\"insult\",\"reason\":\"Calm down first.\",\"until\":\"%s\"}"
                        .formatted(Instant.now().plus(3, ChronoUnit.DAYS)))
                .post("/api/moderation/comments/" + comment + "/suspension")
                .then()
                .statusCode(201);
        Asked.amended(guest.as(), id, FIRST, "Every fee is mine.")
                .statusCode(409)
                .body("type", endsWith("/discussing-suspended"));
    }

    @Test
    void aPseudonymIsNobodysNameAndLeadsToNobody() {
        var id = Asked.consulted();
        var guest = Guest.arriving("Shy").holding("member");
        As.member().get("/api/me").then().body("name", equalTo("Maya Tamang"));
        for (var name :
                List.of("Maya\u00a0Tamang", "M\u0430ya Tamang", "Moderator", "+41 79 123 45 67", "maria@example.org")) {
            commented(guest, id, "\"" + name + "\"")
                    .statusCode(400)
                    .body("errors.field", equalTo(List.of("pseudonym")));
        }
        commented(guest, id, "\"Kestrel\"").statusCode(201);
        var other = Guest.arriving("Sly").holding("member");
        commented(other, id, "\"Kestrel\u200b\"").statusCode(409).body("type", endsWith("/pseudonym-taken"));
        commented(other, id, "\"Heron\"").statusCode(201);
    }

    private static ValidatableResponse commented(Guest guest, String priority, String pseudonym) {
        return guest.sending(
                        ("{\"text\":\"Words of %s.\",\"replyTo\":null,\"stance\":\"for\",\"pseudonym\":%s,\"passage\":null,"
                                        + "\"quote\":null,\"mentions\":[],\"namesConfirmed\":false}")
                                .formatted(guest.email().charAt(0), pseudonym))
                .post("/api/discussion/threads/priority/" + priority + "/comments")
                .then();
    }

    @Test
    void onlyThoseWhoAnswerForItDecide() {
        var facilitator = Members.member("Facilitator", Members.organisation("civil-society"));
        var people = Asked.people("null", "\"%s\"".formatted(facilitator.id()), "");
        var id = Asked.proposed("public", people);
        Asked.moved(id, "under-consultation").statusCode(200);
        var amendment = amendment(id, "No fee.");
        var decision = Asked.decision(id, "accepted", "null", "null");
        Asked.decided(As.member(), id, amendment, decision).statusCode(403);
        Asked.decided(facilitator.as(), id, amendment, decision).statusCode(200);
    }

    @Test
    void aConsultationClosesOnlyWhenEveryAmendmentHasItsOutcome() {
        var id = Asked.consulted();
        var amendment = amendment(id, "No fee.");
        Asked.moved(id, "adopted").statusCode(409).body("type", endsWith("/consultation-open"));
        var note = "{\"note\":\"One amendment came and was declined.\"}";
        Asked.put(As.editor(), id, "/consultation", note).statusCode(409).body("type", endsWith("/amendments-open"));
        Asked.decided(As.editor(), id, amendment, Asked.decision(id, "declined", "\"No.\"", "null"))
                .statusCode(200);
        Asked.put(As.editor(), id, "/consultation", note)
                .statusCode(200)
                .body("consulting", equalTo(false))
                .body("closingNote", equalTo("One amendment came and was declined."));
        Asked.amended(As.member(), id, FIRST, "Late.").statusCode(409).body("type", endsWith("/consultation-over"));
        Asked.moved(id, "adopted").statusCode(200);
    }

    @Test
    void whoSawOtherWordsIsToldSoAndWhatChangesNothingIsNoAmendment() {
        var id = Asked.consulted();
        Asked.amended(As.member(), id, "Words of yesterday.", "No fee.").statusCode(412);
        Asked.amended(As.member(), id, FIRST, FIRST).statusCode(409).body("type", endsWith("/nothing-changed"));
    }

    @Test
    void aNewParagraphIsProposedAfterAnother() {
        var id = Asked.consulted();
        String amendment = As.member()
                .contentType(ContentType.JSON)
                .body("""
                    {"kind":"addition","paragraph":"p1","before":"","words":"Nor may it be lent.","reasons":"A loan is a fee."}
                    """)
                .post(Asked.PRIORITIES + "/" + id + "/amendments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Asked.decided(As.editor(), id, amendment, Asked.decision(id, "accepted", "null", "null"))
                .statusCode(200);
        As.nobody().get(Asked.PRIORITIES + "/" + id).then().body("paragraphs.key", equalTo(List.of("p1", "p3", "p2")));
    }
}
