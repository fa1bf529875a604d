package org.corridor.survey;

import static io.restassured.http.ContentType.JSON;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.corridor.platform.testing.As;

/** A form of a study of its own, made for one test. */
public record TestForm(String study, String id, String version) {
    /** Put in and open. */
    public static TestForm open() {
        var form = draft();
        form.become("open");
        return form;
    }

    /** Put in, and not yet open. */
    public static TestForm draft() {
        var name = UUID.randomUUID().toString().substring(0, 8);
        var form = new TestForm("study-" + name, "form-" + name, "1");
        As.account("study-lead")
                .contentType(JSON)
                .body("{\"key\":\"%s\",\"title\":\"A study\"}".formatted(form.study))
                .post("/api/survey/studies")
                .then()
                .statusCode(201);
        form.putIn();
        return form;
    }

    public void putIn() {
        As.account("study-lead")
                .contentType("application/xml")
                .body(xform())
                .post("/api/survey/forms?study=" + study)
                .then()
                .statusCode(201);
    }

    public TestForm inVersion(String other) {
        return new TestForm(study, id, other);
    }

    public void become(String state) {
        var tag = As.account("study-lead")
                .get("/api/survey/forms/desk/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        As.account("study-lead")
                .header("If-Match", tag)
                .contentType(JSON)
                .body("{\"state\":\"%s\"}".formatted(state))
                .put("/api/survey/forms/desk/%s/state".formatted(id))
                .then()
                .statusCode(200);
    }

    /** The form itself, as a client gets it. */
    public byte[] xform() {
        return read().replace("@form@", id).replace("@version@", version).getBytes(StandardCharsets.UTF_8);
    }

    private static String read() {
        try (var file = TestForm.class.getResourceAsStream("/survey/interview.xml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
