package org.corridor.campaign.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.function.Supplier;
import org.corridor.account.AtOnce;
import org.corridor.account.Guest;
import org.corridor.campaign.mandate.Members;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class AppealSignatureIT {
    @Test
    void twoOfOneOrganisationWhoSignAtOnceAreOneVoice() {
        var id = Asked.opened();
        var union = Members.organisation("workers");
        var rosa = Members.member("Rosa", union);
        var amal = Members.member("Amal", union);
        Supplier<Integer> first = () -> Asked.signed(rosa.as(), id).extract().statusCode();
        Supplier<Integer> second = () -> Asked.signed(amal.as(), id).extract().statusCode();
        assertThat(AtOnce.sorted(first, second)).isEqualTo(List.of(201, 409));
        Asked.signed(amal.as(), id).statusCode(409).body("type", endsWith("/signed-already"));
        Asked.read(As.nobody(), id)
                .body("tally.total", equalTo(1))
                .body("tally.constituencies.find { it.constituency == 'workers' }.organisations", equalTo(1))
                .body("signatures.items[0].edition", equalTo(1))
                .body("signatures.items[0].mandate", nullValue())
                .body("signatures.items[0].person", nullValue());
        As.member()
                .get(Asked.APPEALS + "/" + id + "/signatures")
                .then()
                .body("items[0].mandateGiver", equalTo("The board"));
    }

    @Test
    void aSignatureIsTakenBackWithADateAndMayBeGivenAgain() {
        var id = Asked.opened();
        var rosa = Members.member("Rosa", Members.organisation("civil-society"));
        var stranger = Members.member("Stranger", Members.organisation("civil-society"));
        String signed = Asked.signed(rosa.as(), id).statusCode(201).extract().path("id");
        var address = Asked.APPEALS + "/%s/signatures/%s/revocation".formatted(id, signed);
        rosa.as().put(address).then().statusCode(428);
        stranger.as().header("If-Match", "\"0\"").put(address).then().statusCode(403);
        rosa.as()
                .header("If-Match", "\"0\"")
                .put(address)
                .then()
                .statusCode(200)
                .body("revokedAt", notNullValue());
        rosa.as()
                .header("If-Match", "\"1\"")
                .put(address)
                .then()
                .statusCode(409)
                .body("type", endsWith("/signature-revoked"));
        Asked.read(As.nobody(), id).body("tally.total", equalTo(0));
        Asked.signed(rosa.as(), id).statusCode(201);
        Asked.read(As.nobody(), id).body("tally.total", equalTo(1)).body("signatures.items.size()", equalTo(2));
    }

    @Test
    void whoSignedTheEarlierWordsMaySignTheNewOnesOnce() {
        var id = Asked.opened();
        var rosa = Members.member("Rosa", Members.organisation("academia"));
        Asked.signed(rosa.as(), id).statusCode(201);
        Asked.put(As.editor(), id, 2, "", Asked.draft("Pay them", "Now and in full."))
                .statusCode(200);
        Asked.read(rosa.as(), id).body("rights.sign", equalTo(true)).body("rights.renew", equalTo(true));
        Asked.signed(rosa.as(), id).statusCode(201).body("edition", equalTo(2));
        Asked.signed(rosa.as(), id).statusCode(409);
        Asked.read(As.nobody(), id)
                .body("tally.total", equalTo(1))
                .body("signatures.items.edition", contains(2, 1))
                .body("signatures.items[1].revokedAt", notNullValue());
    }

    @Test
    void nobodySignsWithoutAnOrganisationAMandateOrAnOpenAppeal() {
        var id = Asked.opened();
        var alone = Guest.arriving("Alone").holding("member");
        Asked.signed(alone.as(), id).statusCode(409).body("type", endsWith("/organisation-missing"));
        alone.sending("{\"giver\":\"\",\"on\":\"2099-01-01\",\"text\":\"Soon.\"}")
                .post(Asked.APPEALS + "/" + id + "/signatures")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("on"))
                .body("errors.field", hasItem("giver"));
        Asked.put(As.editor(), id, 2, "/closing", "{}").statusCode(200);
        var rosa = Members.member("Rosa", Members.organisation("employers"));
        Asked.signed(rosa.as(), id).statusCode(409).body("type", endsWith("/signing-over"));
    }

    @Test
    void thoseWhoSignedCanBeTakenAwayAsATable() {
        var id = Asked.opened();
        var rosa = Members.member("Rosa", Members.organisation("government"));
        Asked.signed(rosa.as(), id).statusCode(201);
        int number = As.editor().get(Asked.APPEALS + "/" + id).then().extract().path("number");
        As.nobody()
                .get(Asked.APPEALS + "/number/" + number + "/signatories.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", containsString("appeal-" + number))
                .body(containsString("organisation,acronym,constituency,edition,signed_on,taken_back_on"))
                .body(containsString(",government,1,"));
    }

    @Test
    void whoSignedFindsItAmongWhatIsKeptAboutThem() {
        var id = Asked.opened();
        var rosa = Members.member("Rosa", Members.organisation("workers"));
        Asked.signed(rosa.as(), id).statusCode(201);
        rosa.as().get("/api/me/export").then().statusCode(200).body("rooms.appeals.subject", hasItem(id));
    }
}
