package org.corridor.survey.openrosa;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.survey.Records;
import org.corridor.survey.TestForm;
import org.corridor.survey.TestInterview;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class CollectIT {
    @Test
    void fromTheCodeToAnInterviewWithManyFilesOverAPoorLine() {
        var form = TestForm.open();
        var client = FieldClient.reading(As.account("researcher")
                .contentType(JSON)
                .body("{\"name\":\"A phone\"}")
                .post("/api/survey/devices")
                .then()
                .statusCode(201)
                .extract()
                .path("settings"));
        assertThat(client.form(form.id())).isEqualTo(form.xform());

        var interview = TestInterview.with(form).answer("photo", "photo-0.jpg");
        var files = new LinkedHashMap<String, byte[]>();
        for (int number = 0; number < 5; number++) {
            files.put("photo-%d.jpg".formatted(number), new byte[4_000_000 + number]);
        }
        assertThat(client.submit(interview.xml(), files, client.limit())).isEqualTo(3);
        assertThat(Records.one(
                        "select count(*) || ' ' || sum(f.revision) || ' ' || count(*) filter (where f.state = 'named')"
                                + " from survey_submission_file f join survey_submission s on s.id = f.submission"
                                + " where s.instance_id = ?",
                        interview.instanceId()))
                .isEqualTo("5 5 1");
    }
}
