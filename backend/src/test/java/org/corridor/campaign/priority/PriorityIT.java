package org.corridor.campaign.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.corridor.account.AtOnce;
import org.corridor.account.Guest;
import org.corridor.campaign.mandate.Members;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class PriorityIT {
    private static ValidatableResponse read(RequestSpecification who, String id) {
        return who.get(Asked.PRIORITIES + "/" + id).then();
    }

    @Test
    void everybodyReadsWhatIsPublicAndFindsItByItsNumber() {
        var id = Asked.proposed("public", Asked.nobody());
        int number = read(As.nobody(), id)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("paragraphs.key", equalTo(List.of("p1", "p2")))
                .body("translations.state", equalTo(List.of("missing", "missing", "missing")))
                .body("owner", nullValue())
                .extract()
                .path("number");
        As.nobody().get(Asked.PRIORITIES + "/number/" + number).then().body("id", equalTo(id));
        As.nobody().get("/priorities/" + number).then().statusCode(200);
    }

    @Test
    void aMembersDraftIsNotThereForThePublicNorForThePrivateSector() {
        var id = Asked.proposed("members", Asked.nobody());
        var agency = Members.member("Agency", Members.organisation("private"));
        int number = read(As.member(), id).statusCode(200).extract().path("number");
        read(As.account("newcomer"), id).statusCode(404);
        read(As.nobody(), id).statusCode(404);
        read(agency.as(), id).statusCode(404);
        for (var list : List.of("/amendments", "/endorsements", "/versions", "/versions/1")) {
            agency.as().get(Asked.PRIORITIES + "/" + id + list).then().statusCode(404);
        }
        assertThat(listed(agency.as())).doesNotContain(id);
        assertThat(listed(As.nobody())).doesNotContain(id);
        assertThat(listed(As.member())).contains(id);
        As.nobody().get("/priorities/" + number).then().statusCode(404);
        Asked.endorsed(agency.as(), id).statusCode(404);
        Asked.amended(agency.as(), id, "x", "y").statusCode(404);
    }

    @Test
    void thePrivateSectorReadsWhatMembersHaveAdoptedButNotTheDraftsBeforeIt() {
        var id = Asked.proposed("members", Asked.nobody());
        Asked.moved(id, "under-consultation").statusCode(200);
        String amendment = Asked.amended(As.member(), id, "Every fee is the employer's.", "An inner thought.")
                .statusCode(201)
                .extract()
                .path("id");
        Asked.decided(As.editor(), id, amendment, Asked.decision(id, "declined", "\"Not now.\"", "null"))
                .statusCode(200);
        Asked.put(As.editor(), id, "/consultation", "{\"note\":\"Thank you.\"}").statusCode(200);
        Asked.moved(id, "adopted").statusCode(200);
        read(As.member(), id).body("amendments.items.size()", equalTo(1));
        var agency = Members.member("Agency", Members.organisation("private"));
        read(agency.as(), id).statusCode(200).body("amendments.items.size()", equalTo(0));
        agency.as().get(Asked.PRIORITIES + "/" + id + "/amendments").then().body("items.size()", equalTo(0));
        agency.as().get(Asked.PRIORITIES + "/" + id + "/versions").then().body("items.version", equalTo(List.of(4)));
        agency.as().get(Asked.PRIORITIES + "/" + id + "/versions/1").then().statusCode(404);
        agency.as()
                .get(Asked.PRIORITIES + "/" + id + "/versions/4")
                .then()
                .statusCode(200)
                .body("since", nullValue());
    }

    @Test
    void aWorkingCirclesDraftIsForThoseWhomItNames() {
        var inside = Members.member("Inside", Members.organisation("workers"));
        var outside = Members.member("Outside", Members.organisation("workers"));
        var agency = Members.member("Agency", Members.organisation("private"));
        var circle = "\"%s\",\"%s\"".formatted(inside.id(), agency.id());
        var id = Asked.proposed("circle", Asked.people("null", "", circle));
        read(inside.as(), id).statusCode(200).body("circle.size()", equalTo(0));
        read(outside.as(), id).statusCode(404);
        read(agency.as(), id).statusCode(404);
        assertThat(listed(inside.as())).contains(id);
        assertThat(listed(outside.as())).doesNotContain(id);
        assertThat(listed(agency.as())).doesNotContain(id);
        read(As.editor(), id).statusCode(200).body("circle.id", hasItem(inside.id()));
    }

    private static List<String> listed(RequestSpecification who) {
        return all(who.get(Asked.PRIORITIES + "?limit=100"), who);
    }

    private static List<String> all(Response first, RequestSpecification who) {
        var ids = new ArrayList<String>(first.then().statusCode(200).extract().path("items.id"));
        String next = first.then().extract().path("next");
        while (next != null) {
            var page = who.get(Asked.PRIORITIES + "?limit=100&after=" + next).then();
            ids.addAll(page.extract().path("items.id"));
            next = page.extract().path("next");
        }
        return ids;
    }

    @Test
    void ofParallelEditsOneIsKeptAndTheOthersAreTold() {
        var id = Asked.proposed("public", Asked.nobody());
        Supplier<Integer> edit = () -> As.editor()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(Asked.draft("An edit", "public", Asked.nobody()))
                .put(Asked.PRIORITIES + "/" + id)
                .statusCode();
        assertThat(AtOnce.sorted(edit, edit, edit, edit)).isEqualTo(List.of(200, 412, 412, 412));
    }

    @Test
    void aChangeWithoutItsVersionIsRefusedAndSoIsOneByWhomItIsNotTheirs() {
        var id = Asked.proposed("public", Asked.nobody());
        var body = Asked.draft("Mine", "public", Asked.nobody());
        As.editor()
                .contentType(ContentType.JSON)
                .body(body)
                .put(Asked.PRIORITIES + "/" + id)
                .then()
                .statusCode(428);
        Asked.put(As.member(), id, "", body).statusCode(403).body("type", endsWith("/not-allowed"));
        Asked.put(As.member(), id, "/status", "{\"status\":\"dropped\",\"note\":null}")
                .statusCode(403);
    }

    @Test
    void anOwnerWritesButWhoMayReadIsTheEditorsToSay() {
        var owner = Members.member("Owner", Members.organisation("workers"));
        var people = Asked.people("\"%s\"".formatted(owner.id()), "", "");
        var id = Asked.proposed("members", people);
        Asked.put(owner.as(), id, "", Asked.draft("Better", "members", people)).statusCode(200);
        Asked.put(owner.as(), id, "", Asked.draft("Better", "public", people)).statusCode(403);
        read(owner.as(), id).body("rights.decide", equalTo(true)).body("rights.admit", equalTo(false));
    }

    @Test
    void aParagraphKeepsItsKeyAndEveryVersionItsDifference() {
        var id = Asked.proposed("public", Asked.nobody());
        var moved = Asked.draft("No worker pays", "public", Asked.nobody())
                .replace(
                        "{\"key\":\"new1\",\"text\":\"Every fee is the employer's.\"},{\"key\":\"new2\",\"text\":\"Money paid is paid back.\"}",
                        "{\"key\":\"p2\",\"text\":\"Money paid is paid back soon.\"},{\"key\":\"p1\",\"text\":\"Every fee is the employer's.\"}");
        Asked.put(As.editor(), id, "", moved).statusCode(200).body("paragraphs.key", equalTo(List.of("p2", "p1")));
        As.nobody()
                .get(Asked.PRIORITIES + "/" + id + "/versions/2")
                .then()
                .statusCode(200)
                .body("since", equalTo(1))
                .body("paragraphs.find { it.key == 'p2' }.fate", equalTo("changed"))
                .body("paragraphs.find { it.key == 'p2' }.parts.change", hasItem("added"))
                .body("paragraphs.find { it.key == 'p1' }.fate", equalTo("same"));
        Asked.put(As.editor(), id, "", moved.replace("\"p1\"", "\"p7\"")).statusCode(400);
    }

    @Test
    void namesOfThoseWhoTakePartAreForMembers() {
        var owner = Members.member("Owner", Members.organisation("workers"));
        var id = Asked.proposed("public", Asked.people("\"%s\"".formatted(owner.id()), "", ""));
        read(As.nobody(), id).body("owner", nullValue());
        read(As.member(), id).body("owner.name", equalTo("Owner"));
    }

    @Test
    void peopleAreNamedToEditorsByAFewLetters() {
        var word = "Zebulon";
        Guest.arriving(word);
        As.editor()
                .get(Asked.PRIORITIES + "/people?letters=zebul")
                .then()
                .statusCode(200)
                .body("name", hasItem(org.hamcrest.Matchers.startsWith(word)));
        As.editor().get(Asked.PRIORITIES + "/people").then().statusCode(400);
    }

    @Test
    void whatIsSaidAboutOneParagraphIsCountedThereAndReadByItself() {
        var thread = "/api/discussion/threads/priority/" + Asked.consulted();
        for (var passage : List.of("null", "\"p1\"")) {
            As.member()
                    .contentType(ContentType.JSON)
                    .body("""
                            {"text":"Said about %s.","replyTo":null,"stance":"for","pseudonym":null,"passage":%s,"quote":null,
                             "mentions":[],"namesConfirmed":false}
                            """.formatted(passage.replace("\"", ""), passage))
                    .post(thread + "/comments")
                    .then()
                    .statusCode(201);
        }
        As.nobody()
                .get(thread)
                .then()
                .body("items.size()", equalTo(2))
                .body("passages.comments", equalTo(List.of(1, 0)));
        As.nobody()
                .get(thread + "?passage=p1")
                .then()
                .body("items.comment.passage.key", equalTo(List.of("p1")))
                .body("comments", equalTo(2));
        As.nobody().get(thread + "?passage=p9").then().statusCode(200).body("items.size()", equalTo(0));
    }
}
