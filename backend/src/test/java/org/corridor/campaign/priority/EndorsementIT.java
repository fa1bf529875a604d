package org.corridor.campaign.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.function.Supplier;
import org.corridor.account.AtOnce;
import org.corridor.account.Guest;
import org.corridor.campaign.mandate.Members;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class EndorsementIT {
    private static ValidatableResponse read(String id) {
        return As.nobody().get(Asked.PRIORITIES + "/" + id).then();
    }

    @Test
    void twoOfOneOrganisationWhoSignAtOnceAreOneVoice() {
        var id = Asked.proposed("public", Asked.nobody());
        var union = Members.organisation("workers");
        var rosa = Members.member("Rosa", union);
        var amal = Members.member("Amal", union);
        Supplier<Integer> first = () -> Asked.endorsed(rosa.as(), id).extract().statusCode();
        Supplier<Integer> second = () -> Asked.endorsed(amal.as(), id).extract().statusCode();
        assertThat(AtOnce.sorted(first, second)).isEqualTo(List.of(201, 409));
        read(id).body("tally.total", equalTo(1))
                .body("tally.constituencies.find { it.constituency == 'workers' }.organisations", equalTo(1))
                .body("tally.constituencies.find { it.constituency == 'academia' }.organisations", equalTo(0))
                .body("endorsements.items[0].mandate", nullValue());
        As.member()
                .get(Asked.PRIORITIES + "/" + id + "/endorsements")
                .then()
                .body("items[0].mandateGiver", equalTo("The board"));
    }

    @Test
    void anEndorsementIsTakenBackWithADateAndMayBeGivenAgain() {
        var id = Asked.proposed("public", Asked.nobody());
        var rosa = Members.member("Rosa", Members.organisation("civil-society"));
        var stranger = Members.member("Stranger", Members.organisation("civil-society"));
        String signed = Asked.endorsed(rosa.as(), id).statusCode(201).extract().path("id");
        var address = Asked.PRIORITIES + "/%s/endorsements/%s/revocation".formatted(id, signed);
        rosa.as().put(address).then().statusCode(428);
        stranger.as().header("If-Match", "\"0\"").put(address).then().statusCode(403);
        rosa.as()
                .header("If-Match", "\"0\"")
                .put(address)
                .then()
                .statusCode(200)
                .body("revokedAt", notNullValue());
        read(id).body("tally.total", equalTo(0));
        rosa.as().header("If-Match", "\"1\"").put(address).then().statusCode(409);
        Asked.endorsed(rosa.as(), id).statusCode(201);
    }

    @Test
    void whoStandsForNoOrganisationCannotEndorseAndNoMandateLiesAhead() {
        var id = Asked.proposed("public", Asked.nobody());
        var alone = Guest.arriving("Alone").holding("member");
        Asked.endorsed(alone.as(), id).statusCode(409).body("type", endsWith("/organisation-missing"));
        alone.sending("{\"giver\":\"The board\",\"on\":\"2099-01-01\",\"text\":\"Soon.\"}")
                .post(Asked.PRIORITIES + "/" + id + "/endorsements")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("on"));
    }

    @Test
    void whatWasDroppedIsNotEndorsed() {
        var id = Asked.proposed("public", Asked.nobody());
        Asked.moved(id, "dropped").statusCode(200);
        var rosa = Members.member("Rosa", Members.organisation("employers"));
        Asked.endorsed(rosa.as(), id).statusCode(409).body("type", endsWith("/priority-dropped"));
        Asked.moved(id, "achieved").statusCode(409).body("type", endsWith("/status-move"));
    }
}
