package org.corridor.survey.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.survey.Sending.send;
import static org.corridor.survey.Sending.sent;
import static org.corridor.survey.Sending.with;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.nio.charset.StandardCharsets;
import org.corridor.account.AtOnce;
import org.corridor.account.Guest;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.survey.Records;
import org.corridor.survey.TestForm;
import org.corridor.survey.TestInterview;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class ReceivingIT {
    private static final String RESEARCHER = "researcher";

    @Test
    void anInterviewIsReceivedAndShownToItsResearcher() {
        var interview = TestInterview.with(TestForm.open());
        send(As.account(RESEARCHER), interview).statusCode(201).body(containsString("Received"));
        var row = "items.find { it.instanceId == '%s' }".formatted(interview.instanceId());
        As.account(RESEARCHER)
                .get("/api/survey/submissions/mine?limit=100")
                .then()
                .statusCode(200)
                .body(row + ".state", equalTo("received"))
                .body(row + ".title", equalTo("A short interview"))
                .body(row + ".corridor.origin", equalTo("NP"))
                .body(row + ".corridor.destination", equalTo("QA"))
                .body(row + ".findings", equalTo(0))
                .body(row + ".number", equalTo(1));
        As.account("coordinator")
                .get("/api/survey/submissions/mine?limit=100")
                .then()
                .body("items.instanceId", not(hasItem(interview.instanceId())));
    }

    @Test
    void whatNamesAPersonStandsInTheSealedOctetsOnly() {
        var interview = TestInterview.with(TestForm.open());
        send(As.account(RESEARCHER), interview).statusCode(201);
        var answers = Records.version("answers::text", interview);
        assertThat(answers).contains("They kept my passport").doesNotContain("Sunita", interview.answer("receipt"));
        assertThat(Records.version("answers->'/data/cost'->0->>'/data/cost/amount'", interview))
                .isEqualTo("900");
        assertThat(Records.version("encode(content, 'escape')", interview)).doesNotContain("Sunita", "data", "NP");
        assertThat(Records.one(
                        "select string_agg(act || coalesce(detail, ''), ' ') from journal where subject_id::text = ?",
                        Records.submission("id", interview)))
                .isEqualTo("received");
    }

    @Test
    void theSameAgainIsAnsweredLikeTheFirstTime() {
        var interview = TestInterview.with(TestForm.open());
        send(As.account(RESEARCHER), interview).statusCode(201);
        send(As.account(RESEARCHER), interview).statusCode(201);
        assertThat(Records.one("select count(*) from survey_submission where instance_id = ?", interview.instanceId()))
                .isEqualTo("1");
    }

    @Test
    void theSameIdWithOtherAnswersIsRefused() {
        var interview = TestInterview.with(TestForm.open());
        send(As.account(RESEARCHER), interview).statusCode(201);
        send(As.account(RESEARCHER), interview.answer("age", "30"))
                .statusCode(409)
                .body(containsString("deprecatedID"));
        assertThat(Records.version("answers->>'/data/age'", interview)).isEqualTo("29");
    }

    @Test
    void ofTwoAtTheSameMomentOneIsKept() {
        var interview = TestInterview.with(TestForm.open());
        var other = TestInterview.with(TestForm.open());
        var xml = interview.xml();
        assertThat(AtOnce.sorted(() -> status(xml), () -> status(xml), () -> status(xml), () -> status(other.xml())))
                .containsExactly(201, 201, 201, 201);
        assertThat(Records.one(
                        "select count(*) from survey_submission_version where instance_id = ?", interview.instanceId()))
                .isEqualTo("1");
    }

    private static int status(byte[] xml) {
        return sent(with(As.account(RESEARCHER), xml)).extract().statusCode();
    }

    @Test
    void faultsAreFoundAndNeverRefused() {
        var interview = TestInterview.with(TestForm.open())
                .answer("age", "5")
                .answer("sex", "dragon")
                .answer("total", "3");
        send(As.account(RESEARCHER), interview).statusCode(201);
        var findings = Records.version("findings::text", interview);
        assertThat(findings).contains("constraint-broken", "unknown-choice", "calculation-differs");
        assertThat(Records.submission("findings", interview)).isEqualTo("3");
    }

    @Test
    void withoutAnInstanceIdNothingIsTaken() {
        send(As.account(RESEARCHER), TestInterview.with(TestForm.open()).instance(""))
                .statusCode(400)
                .body(containsString("instanceID"));
    }

    @Test
    void onlyFormsThatTakeInterviewsGetThem() {
        var form = TestForm.draft();
        send(As.account(RESEARCHER), TestInterview.with(form)).statusCode(409);
        form.become("open");
        form.become("closing");
        var late = TestInterview.with(form);
        send(As.account(RESEARCHER), late).statusCode(201);
        form.become("closed");
        send(As.account(RESEARCHER), TestInterview.with(form)).statusCode(409).body(containsString("coordinator"));
        send(As.account(RESEARCHER), late).statusCode(201);
    }

    @Test
    void anUnknownFormOrVersionIsSaidSo() {
        var form = TestForm.open();
        send(As.account(RESEARCHER), TestInterview.with(form.inVersion("2")))
                .statusCode(404)
                .body(containsString("version 2"));
        send(As.account(RESEARCHER), TestInterview.with(new TestForm("", "no-such-form", "1")))
                .statusCode(404);
        send(As.account(RESEARCHER), TestInterview.with(form.inVersion(""))).statusCode(404);
    }

    @Test
    void whoDoesNotWorkOnAStudySendsNothingToIt() {
        var guest = Guest.arriving("Chandra").holding("researcher");
        guest.limitedTo("researcher", "\"study\":\"another-study\"");
        send(guest.as(), TestInterview.with(TestForm.open())).statusCode(404);
    }

    @Test
    void onlyResearchersAndCoordinatorsSend() {
        var form = TestForm.open();
        send(As.account("member"), TestInterview.with(form)).statusCode(403);
        send(As.account("coordinator"), TestInterview.with(form)).statusCode(201);
        send(As.nobody(), TestInterview.with(form)).statusCode(401);
        send(As.bearing("rubbish"), TestInterview.with(form)).statusCode(401);
    }

    @Test
    void whatIsNoXmlIsRefusedWithoutRepeatingIt() {
        for (var wrong : new String[] {"", "not xml, my secret", "<data id='a' version='1'><secret></data>", "<a/>"}) {
            sent(with(As.account(RESEARCHER), wrong.getBytes(StandardCharsets.UTF_8)))
                    .statusCode(400)
                    .body(not(containsString("secret")));
        }
    }

    @Test
    void ownInterviewsArePagedByKey() {
        var guest = Guest.arriving("Deepa").holding("researcher");
        guest.limitedTo("researcher", "\"study\":null");
        var form = TestForm.open();
        for (int number = 0; number < 3; number++) {
            send(guest.as(), TestInterview.with(form)).statusCode(201);
        }
        var first = guest.as()
                .get("/api/survey/submissions/mine?limit=2")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(2))
                .extract()
                .<String>path("next");
        guest.as()
                .queryParam("after", first)
                .get("/api/survey/submissions/mine?limit=2")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("next", equalTo(null));
    }
}
