package org.corridor.survey.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.survey.Sending.send;
import static org.hamcrest.Matchers.containsString;

import org.corridor.account.Guest;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.survey.Records;
import org.corridor.survey.TestForm;
import org.corridor.survey.TestInterview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class CorrectionIT {
    private TestForm form = new TestForm("", "", "");
    private TestInterview first = TestInterview.with(form);

    @BeforeEach
    void sendFirst() {
        form = TestForm.open();
        first = TestInterview.with(form);
        send(As.account("researcher"), first).statusCode(201);
    }

    private TestInterview correction() {
        return TestInterview.with(form).answer("age", "31").correcting(first);
    }

    @Test
    void whatWasReturnedIsCorrectedByWhoSentIt() {
        Records.move(first, "returned");
        var id = Records.submission("id", first);
        var corrected = correction();
        send(As.account("researcher"), corrected).statusCode(201);
        send(As.account("researcher"), corrected).statusCode(201);
        assertThat(Records.submission("id", corrected)).isEqualTo(id);
        assertThat(Records.submission("state", corrected)).isEqualTo("corrected");
        assertThat(Records.submission("number", corrected)).isEqualTo("2");
        assertThat(Records.version("answers->>'/data/age'", first)).isEqualTo("29");
        assertThat(Records.version("answers->>'/data/age'", corrected)).isEqualTo("31");
    }

    @Test
    void whatWasNotReturnedStaysAsItIs() {
        send(As.account("researcher"), correction()).statusCode(409).body(containsString("return"));
        Records.move(first, "approved");
        send(As.account("coordinator"), correction()).statusCode(409).body(containsString("settled"));
    }

    @Test
    void aCoordinatorMayCorrectWhatIsNotSettled() {
        var corrected = correction();
        send(As.account("coordinator"), corrected).statusCode(201);
        assertThat(Records.submission("state", corrected)).isEqualTo("received");
    }

    @Test
    void aCoordinatorOfAnotherCorridorDoesNotFindIt() {
        var elsewhere = Guest.coordinating("Elif", "\"origin\":\"KE\",\"destination\":\"SA\"");
        send(elsewhere.as(), correction()).statusCode(404);
        var here = Guest.coordinating("Farid", "\"country\":\"QA\"");
        send(here.as(), correction()).statusCode(201);
    }

    @Test
    void anotherResearcherDoesNotFindIt() {
        Records.move(first, "returned");
        var other = Guest.arriving("Gita").holding("researcher");
        other.limitedTo("researcher", "\"study\":null");
        send(other.as(), correction()).statusCode(404);
        assertThat(Records.submission("number", first)).isEqualTo("1");
    }

    @Test
    void anOutdatedVersionIsNotCorrected() {
        Records.move(first, "returned");
        send(As.account("researcher"), correction()).statusCode(201);
        send(As.account("coordinator"), correction()).statusCode(409).body(containsString("newer"));
    }

    @Test
    void whatReplacesNothingIsSaidSo() {
        var other = TestInterview.with(form);
        send(As.account("researcher"), TestInterview.with(form).correcting(other))
                .statusCode(404);
    }

    @Test
    void whoTakesBackTheirConsentInACorrectionIsForgotten() {
        Records.move(first, "returned");
        var id = Records.submission("id", first);
        var refusing = correction().answer("consent", "no");
        send(As.account("researcher"), refusing).statusCode(201);
        send(As.account("researcher"), refusing).statusCode(201);
        assertThat(Records.one("select state from survey_submission where id::text = ?", id))
                .isEqualTo("withdrawn");
        assertThat(Records.version("1", first)).isEqualTo("none");
    }
}
