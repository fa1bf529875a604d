package org.corridor.survey.openrosa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.survey.openrosa.Raw.answers;
import static org.corridor.survey.openrosa.Raw.multipart;
import static org.corridor.survey.openrosa.Raw.part;
import static org.corridor.survey.openrosa.Raw.status;

import io.restassured.http.ContentType;
import java.util.Random;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.survey.Records;
import org.corridor.survey.TestForm;
import org.corridor.survey.TestInterview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes to the door that means no good, or went wrong on the way: never a failure of ours, and nothing of it stays. */
@OnRunningCorridor
class HostileIT {
    private static final int FUZZED = 5000;
    private static final String MULTIPART = "multipart/form-data; boundary=" + Raw.BOUNDARY;

    private TestForm form = new TestForm("", "", "");
    private String address = "";

    @BeforeEach
    void prepare() {
        form = TestForm.open();
        var token = As.account("coordinator")
                .contentType(ContentType.JSON)
                .body("{\"name\":\"A phone\"}")
                .post("/api/survey/devices")
                .then()
                .statusCode(201)
                .extract();
        address = "/key/%s/submission".formatted(token.<String>path("token"));
        As.account("coordinator")
                .header("If-Match", "\"0\"")
                .get("/api/survey/devices/" + token.<String>path("device.id"))
                .then()
                .statusCode(200);
    }

    private int sent(String xml) {
        var answer = Raw.post(address, MULTIPART, multipart(answers(xml.getBytes(UTF_8))));
        assertThat(answer).contains("OpenRosaResponse").doesNotContain("secret");
        return status(answer);
    }

    private String head() {
        return "<data xmlns:orx='http://openrosa.org/xforms' id='%s' version='1'>".formatted(form.id());
    }

    @Test
    void documentsThatExpandAreNotRead() {
        assertThat(sent("<!DOCTYPE d [<!ENTITY a 'secret'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
                        + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]><data id='f' version='1'>&c;</data>"))
                .isEqualTo(400);
        assertThat(sent("<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><data id='f' version='1'>&a;</data>"))
                .isEqualTo(400);
        assertThat(sent("<!DOCTYPE d SYSTEM 'http://localhost:1/secret.dtd'><data id='f' version='1'/>"))
                .isEqualTo(400);
    }

    @Test
    void depthAndNumberHaveAnEnd() {
        assertThat(sent(head() + "<a>".repeat(20_000) + "</a>".repeat(20_000) + "</data>"))
                .isEqualTo(400);
        assertThat(sent(head() + "<a/>".repeat(100_000) + "</data>")).isEqualTo(400);
        assertThat(sent(head() + "<account>" + "x".repeat(400_000) + "</account></data>"))
                .isEqualTo(400);
        assertThat(sent(head() + "x".repeat(1_000_001) + "</data>")).isEqualTo(413);
    }

    @Test
    void whatIsTooLargeIsToldSo() {
        var large = part("name=\"b.jpg\"; filename=\"b.jpg\"", "y".repeat(10_000_000));
        var answer = Raw.post(
                address, MULTIPART, multipart(answers(TestInterview.with(form).xml()), large));
        assertThat(status(answer)).isEqualTo(413);
        assertThat(answer).contains("OpenRosaResponse");
    }

    @Test
    void otherWritingIsReadOrRefused() {
        assertThat(sent("<?xml version='1.0' encoding='x-no-such'?>" + head() + "</data>"))
                .isEqualTo(400);
        var broken = multipart(
                answers(TestInterview.with(form).answer("account", "@@@").xml()));
        for (int at = 0; at < broken.length - 2; at++) {
            if (broken[at] == '@' && broken[at + 1] == '@') {
                broken[at] = (byte) 0xff;
                broken[at + 1] = (byte) 0xfe;
            }
        }
        assertThat(status(Raw.post(address, MULTIPART, broken))).isEqualTo(400);
    }

    @Test
    void waysThroughFoldersAreReducedToTheirLastStep() {
        var interview = TestInterview.with(form);
        for (var name : new String[] {"../../../etc/passwd", "C:\\\\windows\\\\passwd", "/passwd"}) {
            var answer = Raw.post(
                    address,
                    MULTIPART,
                    multipart(answers(interview.xml()), part("name=\"f\"; filename=\"" + name + "\"", "x")));
            assertThat(status(answer)).as(name).isEqualTo(201);
        }
        assertThat(Records.one(
                        "select string_agg(name || ' ' || revision, ' ') from survey_submission_file f join"
                                + " survey_submission s on s.id = f.submission where s.instance_id = ?",
                        interview.instanceId()))
                .isEqualTo("passwd 1");
        for (var name : new String[] {"..", "/", "a\u0000b", "a\tb", "n".repeat(300)}) {
            var answer = Raw.post(
                    address,
                    MULTIPART,
                    multipart(answers(interview.xml()), part("name=\"f\"; filename=\"" + name + "\"", "x")));
            assertThat(status(answer)).as(name).isEqualTo(400);
        }
    }

    @Test
    void whatIsNoMultipartIsRefused() {
        for (var type :
                new String[] {"text/plain", "multipart/form-data", "multipart/form-data; boundary=", "nonsense"}) {
            var answer = Raw.post(address, type, "secret".getBytes(UTF_8));
            assertThat(status(answer)).as(type).isEqualTo(400);
            assertThat(answer).as(type).contains("OpenRosaResponse");
        }
        var none = Raw.post(address, MULTIPART, multipart(part("name=\"other\"", "x")));
        assertThat(status(none)).isEqualTo(400);
        var twice = multipart(
                answers(TestInterview.with(form).xml()),
                answers(TestInterview.with(form).xml()));
        assertThat(status(Raw.post(address, MULTIPART, twice))).isEqualTo(400);
    }

    @Test
    void fiveThousandDamagedRequestsAreAllAnswered() {
        var random = new Random(20261122);
        var counted = new int[600];
        for (int number = 0; number < FUZZED; number++) {
            var whole = multipart(
                    answers(TestInterview.with(form).answer("photo", "c.jpg").xml()),
                    part("name=\"*isIncomplete*\"", "yes"),
                    part("name=\"c.jpg\"; filename=\"c.jpg\"", "picture"));
            var answer = Raw.post(address, MULTIPART, damaged(whole, random));
            var status = status(answer);
            assertThat(status).as("request %d: %s", number, answer).isBetween(200, 499);
            counted[status]++;
        }
        assertThat(counted[201] + counted[400] + counted[404] + counted[409] + counted[413])
                .isEqualTo(FUZZED);
    }

    private static byte[] damaged(byte[] whole, Random random) {
        var copy = whole.clone();
        var times = 1 + random.nextInt(8);
        for (int time = 0; time < times; time++) {
            var at = random.nextInt(copy.length);
            switch (random.nextInt(5)) {
                case 0 -> copy[at] = (byte) random.nextInt(256);
                case 1 -> copy = java.util.Arrays.copyOf(copy, at + 1);
                case 2 -> {
                    var cut = java.util.Arrays.copyOfRange(copy, at, copy.length);
                    copy = cut.length == 0 ? copy : cut;
                }
                case 3 ->
                    java.util.Arrays.fill(
                            copy, at, Math.min(copy.length, at + random.nextInt(40)), (byte) random.nextInt(256));
                default -> {
                    var longer = java.util.Arrays.copyOf(copy, copy.length + copy.length - at);
                    System.arraycopy(copy, at, longer, copy.length, copy.length - at);
                    copy = longer;
                }
            }
        }
        return copy;
    }
}
