package org.corridor.survey.submission;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.survey.Sending.send;
import static org.corridor.survey.Sending.sent;
import static org.corridor.survey.Sending.with;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.platform.testing.RunningCorridor;
import org.corridor.survey.Records;
import org.corridor.survey.TestForm;
import org.corridor.survey.TestInterview;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class WithdrawalIT {
    @Test
    void whoBringsTheReceiptIsForgottenAndADatedTombstoneStays() {
        var interview = TestInterview.with(TestForm.open()).answer("photo", "contract.jpg");
        sent(with(As.account("researcher"), interview.xml()).multiPart("contract.jpg", "contract.jpg", new byte[] {7}))
                .statusCode(201);
        var id = Records.submission("id", interview);
        var file = Records.one("select sha256 from survey_submission_file where submission::text = ?", id);
        withdraw(interview.answer("receipt").toLowerCase(Locale.ROOT).replace("-", " "))
                .statusCode(200)
                .body("withdrawn", equalTo(true))
                .body("day", notNullValue());
        assertThat(Records.one(
                        "select state || ' ' || num_nonnulls(sealed_key, instance_id, origin, sex, device) from"
                                + " survey_submission where id::text = ?",
                        id))
                .isEqualTo("withdrawn 0");
        assertThat(Records.version("1", interview)).isEqualTo("none");
        assertThat(Records.one("select 1 from survey_submission_file where submission::text = ?", id))
                .isEqualTo("none");
        assertThat(Files.exists(Path.of(RunningCorridor.setting("CORRIDOR_FILES_DIR"), file.substring(0, 2), file)))
                .isFalse();
        withdraw(interview.answer("receipt")).statusCode(200).body("withdrawn", equalTo(true));
        As.account("researcher")
                .get("/api/survey/submissions/mine?limit=100")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '%s' }.state".formatted(id), equalTo("withdrawn"));
    }

    @Test
    void whatWasWithdrawnDoesNotComeBackFromADevice() {
        var interview = TestInterview.with(TestForm.open());
        send(As.account("researcher"), interview).statusCode(201);
        withdraw(interview.answer("receipt")).body("withdrawn", equalTo(true));
        send(As.account("researcher"), interview).statusCode(201).body(containsString("Nothing was kept"));
        assertThat(Records.submission("1", interview)).isEqualTo("none");
    }

    @Test
    void aWrongCodeGetsAnAnswerOfTheSameShapeAfterTheSamePause() {
        var before = System.nanoTime();
        withdraw("AAAA-BBBB").statusCode(200).body("withdrawn", equalTo(false)).body("day", nullValue());
        assertThat(System.nanoTime() - before).isGreaterThan(900_000_000L);
        withdraw("").statusCode(400);
        withdraw("?").statusCode(200).body("withdrawn", equalTo(false));
    }

    private static ValidatableResponse withdraw(String code) {
        return As.nobody()
                .contentType(JSON)
                .body("{\"code\":\"%s\"}".formatted(code))
                .post("/api/survey/withdrawals")
                .then();
    }
}
