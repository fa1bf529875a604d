package org.corridor.survey.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.survey.Sending.sent;
import static org.corridor.survey.Sending.with;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.corridor.account.Guest;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.platform.testing.RunningCorridor;
import org.corridor.survey.Records;
import org.corridor.survey.TestForm;
import org.corridor.survey.TestInterview;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class FileIT {
    private final TestInterview interview = TestInterview.with(TestForm.open()).answer("photo", "contract.jpg");

    private RequestSpecification answers() {
        return with(As.account("researcher"), interview.xml());
    }

    private String files() {
        return Records.one(
                "select string_agg(f.name || ' ' || f.revision || ' ' || f.state || ' ' || f.size, ', ' order by"
                        + " f.name, f.revision) from survey_submission_file f join survey_submission s on s.id ="
                        + " f.submission where s.instance_id = ?",
                interview.instanceId());
    }

    @Test
    void filesMayComeInSeveralRequestsThatRepeatTheAnswers() {
        sent(answers().multiPart("*isIncomplete*", "yes")).statusCode(201);
        awaited(java.util.List.of("contract.jpg"));
        sent(answers()
                        .multiPart(
                                "contract.jpg",
                                "contract.jpg",
                                "a picture".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                "image/jpeg"))
                .statusCode(201);
        awaited(java.util.List.of());
        assertThat(files()).isEqualTo("contract.jpg 1 named 9");
    }

    private void awaited(java.util.List<String> names) {
        As.account("researcher")
                .get("/api/survey/submissions/mine?limit=100")
                .then()
                .body(
                        "items.find { it.instanceId == '%s' }.filesAwaited".formatted(interview.instanceId()),
                        equalTo(names));
    }

    @Test
    void aFileThatIsSentAgainIsKeptOnceAndWithOtherOctetsBesides() {
        for (var octets : new String[] {"one", "one", "three"}) {
            sent(answers()
                            .multiPart(
                                    "contract.jpg",
                                    "contract.jpg",
                                    octets.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                    .statusCode(201);
        }
        assertThat(files()).isEqualTo("contract.jpg 1 named 3, contract.jpg 2 named 5");
        assertThat(Records.one(
                        "select string_agg(act, ' ' order by id) from journal where subject_id::text = ?",
                        Records.submission("id", interview)))
                .isEqualTo("received file-received file-replaced");
    }

    @Test
    void aFileThatNothingNamesIsKeptApart() {
        sent(answers().multiPart("other.jpg", "other.jpg", "x".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .statusCode(201);
        assertThat(files()).isEqualTo("other.jpg 1 quarantined 1");
    }

    @Test
    void whatSomebodyElseSendsInPlaceOfAFileIsKeptApart() {
        sent(answers()
                        .multiPart(
                                "contract.jpg",
                                "contract.jpg",
                                "mine".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .statusCode(201);
        var other = Guest.arriving("Hari").holding("researcher");
        other.limitedTo("researcher", "\"study\":null");
        sent(with(other.as(), interview.xml())
                        .multiPart(
                                "contract.jpg",
                                "contract.jpg",
                                "forged".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .statusCode(201);
        assertThat(files()).isEqualTo("contract.jpg 1 named 4, contract.jpg 2 quarantined 6");
    }

    @Test
    void filesLieEncryptedInTheStore() throws IOException {
        sent(answers()
                        .multiPart(
                                "contract.jpg",
                                "contract.jpg",
                                "a plain picture".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .statusCode(201);
        var sha256 = Records.one(
                "select f.sha256 from survey_submission_file f join survey_submission s on s.id = f.submission"
                        + " where s.instance_id = ?",
                interview.instanceId());
        var place = Path.of(RunningCorridor.setting("CORRIDOR_FILES_DIR"), sha256.substring(0, 2), sha256);
        assertThat(new String(Files.readAllBytes(place), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("plain");
    }
}
