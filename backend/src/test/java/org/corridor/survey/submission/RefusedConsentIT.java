package org.corridor.survey.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.survey.Sending.send;
import static org.corridor.survey.Sending.sent;
import static org.corridor.survey.Sending.with;
import static org.hamcrest.Matchers.containsString;

import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.survey.Records;
import org.corridor.survey.TestForm;
import org.corridor.survey.TestInterview;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class RefusedConsentIT {
    @Test
    void whoDoesNotAgreeIsOnlyCountedAndOnce() {
        var form = TestForm.open();
        var refusing = TestInterview.with(form).answer("consent", "no");
        send(As.account("researcher"), refusing).statusCode(201).body(containsString("Nothing was kept"));
        sent(with(As.account("researcher"), refusing.xml()).multiPart("photo.jpg", "photo.jpg", new byte[] {1, 2}))
                .statusCode(201);
        assertThat(counted(form)).isEqualTo("1 NP");
        assertThat(Records.version("1", refusing)).isEqualTo("none");
        assertThat(Records.submission("1", refusing)).isEqualTo("none");
        send(As.account("researcher"), TestInterview.with(form).answer("consent", "no"))
                .statusCode(201);
        assertThat(counted(form)).isEqualTo("2 NP");
    }

    @Test
    void anInterviewThatEndedBeforeTheQuestionIsCountedToo() {
        var form = TestForm.open();
        send(
                        As.account("researcher"),
                        TestInterview.with(form).answer("consent", "").answer("origin", ""))
                .statusCode(201);
        assertThat(counted(form)).isEqualTo("1 ");
    }

    @Test
    void whatWasRefusedDoesNotComeInUnderTheSameIdLater() {
        var form = TestForm.open();
        var refusing = TestInterview.with(form).answer("consent", "no");
        send(As.account("researcher"), refusing).statusCode(201);
        send(As.account("researcher"), refusing.answer("consent", "yes"))
                .statusCode(409)
                .body(containsString("begin a new one"));
    }

    @Test
    void aClosedFormCountsNothing() {
        var form = TestForm.open();
        form.become("closed");
        send(As.account("researcher"), TestInterview.with(form).answer("consent", "no"))
                .statusCode(409);
        assertThat(counted(form)).isEqualTo("none");
    }

    private static String counted(TestForm form) {
        return Records.one(
                "select r.number || ' ' || r.origin from survey_refusal r join survey_form f on f.id = r.form"
                        + " where f.form_id = ?",
                form.id());
    }
}
