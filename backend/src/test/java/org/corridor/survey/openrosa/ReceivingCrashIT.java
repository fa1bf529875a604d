package org.corridor.survey.openrosa;

import static io.restassured.http.ContentType.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.platform.testing.RunningCorridor;
import org.corridor.platform.testing.ServerProcess;
import org.corridor.survey.Records;
import org.corridor.survey.TestForm;
import org.corridor.survey.TestInterview;
import org.junit.jupiter.api.Test;

/** Kills the server while interviews with files come in: what was acknowledged is whole, and nothing is there by halves. */
@OnRunningCorridor
class ReceivingCrashIT {
    private static final String MULTIPART = "multipart/form-data; boundary=" + Raw.BOUNDARY;
    private static final int SENDERS = 4;

    private final Map<String, byte[]> acknowledged = new ConcurrentHashMap<>();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void whatWasAcknowledgedIsWholeAfterTheServerWasKilled() throws Exception {
        var form = TestForm.open();
        var address = "/key/%s/submission"
                .formatted(As.account("researcher")
                        .contentType(JSON)
                        .body("{\"name\":\"A phone\"}")
                        .post("/api/survey/devices")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("token"));
        var server = ServerProcess.running();
        try (var senders = Executors.newFixedThreadPool(SENDERS)) {
            for (int sender = 0; sender < SENDERS; sender++) {
                senders.execute(() -> sendUntilOver(form, address));
            }
            TimeUnit.SECONDS.sleep(4);
            server.kill();
            over.set(true);
        }
        server.startAgain();
        RunningCorridor.eventually(() -> {
            try {
                assertThat(RestAssured.get("/api/library/vocabulary").statusCode())
                        .isEqualTo(200);
            } catch (Exception notUpYet) { // the client throws checked exceptions unannounced
                throw new AssertionError(notUpYet);
            }
        });
        assertThat(acknowledged).hasSizeGreaterThan(20);
        assertThat(halves(form)).isEqualTo("0");
        acknowledged.forEach((instance, body) -> {
            assertThat(Records.one(
                            "select count(*) from survey_submission s join survey_submission_file f on f.submission ="
                                    + " s.id where s.instance_id = ?",
                            instance))
                    .isEqualTo("1");
            assertThat(Raw.status(Raw.post(address, MULTIPART, body))).isEqualTo(201);
        });
    }

    private void sendUntilOver(TestForm form, String address) {
        while (!over.get()) {
            var interview = TestInterview.with(form).answer("photo", "c.jpg");
            var body = Raw.multipart(
                    Raw.answers(interview.xml()),
                    Raw.part("name=\"c.jpg\"; filename=\"c.jpg\"", "picture of " + interview.instanceId()));
            try {
                if (Raw.status(Raw.post(address, MULTIPART, body)) == 201) {
                    acknowledged.put(interview.instanceId(), body);
                }
            } catch (UncheckedIOException cut) {
                assertThat(new String(body, UTF_8)).isNotEmpty();
            }
        }
    }

    private static String halves(TestForm form) {
        return Records.one(
                "select count(*) from survey_submission_version v join survey_form f on f.id = v.form"
                        + " left join survey_submission s on s.id = v.submission and s.number = v.number"
                        + " left join journal j on j.subject_id = s.id and j.act = 'received'"
                        + " left join survey_submission_file a on a.submission = s.id"
                        + " where f.form_id = ? and (s.id is null or j.id is null or a.id is null)",
                form.id());
    }
}
