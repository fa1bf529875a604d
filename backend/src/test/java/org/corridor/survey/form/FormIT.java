package org.corridor.survey.form;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import org.corridor.account.Guest;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.survey.TestForm;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class FormIT {
    @Test
    void theFirstInterviewIsOpenOnOnesOwnMachine() {
        open("researcher").body("items.formId", hasItem("worker-interview"));
    }

    @Test
    void anOpenFormIsListedWithItsLanguagesAndItsHash() {
        var form = TestForm.open();
        var listed = open("researcher")
                .extract()
                .jsonPath()
                .setRootPath("items.find { it.formId == '%s' }".formatted(form.id()));
        assertThat(listed.getString("version")).isEqualTo("1");
        assertThat(listed.getString("title")).isEqualTo("A short interview");
        assertThat(listed.getString("study")).isEqualTo(form.study());
        assertThat(listed.getList("languages.tag")).containsExactly("en", "fr");
        assertThat(listed.getString("hash")).matches("md5:[0-9a-f]{32}");
        assertThat(As.account("researcher")
                        .get(listed.getString("xform"))
                        .then()
                        .statusCode(200)
                        .contentType("application/xml")
                        .extract()
                        .asByteArray())
                .isEqualTo(form.xform());
    }

    @Test
    void aDraftIsForThoseWhoLookAfterFormsOnly() {
        var form = TestForm.draft();
        open("researcher").body("items.formId", not(hasItem(form.id())));
        As.account("researcher")
                .get("/api/survey/forms/%s/versions/1/xform".formatted(form.id()))
                .then()
                .statusCode(404);
        As.account("study-lead")
                .get("/api/survey/forms/%s/versions/1/xform".formatted(form.id()))
                .then()
                .statusCode(200);
    }

    @Test
    void aFormIsOpenToThoseWhoAreAssignedToItsStudy() {
        var theirs = TestForm.open();
        var others = TestForm.open();
        var guest = Guest.arriving("Asha").holding("researcher");
        guest.limitedTo("researcher", "\"study\":\"%s\"".formatted(theirs.study()));
        guest.as()
                .get("/api/survey/forms?limit=100")
                .then()
                .statusCode(200)
                .body("items.formId", equalTo(java.util.List.of(theirs.id())));
        guest.as()
                .get("/api/survey/forms/%s/versions/1/xform".formatted(others.id()))
                .then()
                .statusCode(404);
    }

    @Test
    void whoIsAssignedToNothingFindsNoForm() {
        TestForm.open();
        Guest.arriving("Binod")
                .holding("researcher")
                .as()
                .get("/api/survey/forms")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void aVersionNeverChanges() {
        var form = TestForm.open();
        form.putIn();
        putIn(
                        form.study(),
                        new String(form.xform(), java.nio.charset.StandardCharsets.UTF_8).replace("A short", "Another"))
                .statusCode(409)
                .body("type", endsWith("/form-version-exists"));
        form.inVersion("2").putIn();
        open("researcher").body("items.find { it.formId == '%s' }.version".formatted(form.id()), equalTo("2"));
    }

    @Test
    void aFormOfAnotherStudyIsNotTaken() {
        var form = TestForm.open();
        var other = TestForm.draft();
        putIn(other.study(), new String(form.inVersion("9").xform(), java.nio.charset.StandardCharsets.UTF_8))
                .statusCode(409)
                .body("type", endsWith("/form-of-another-study"));
    }

    @Test
    void whatIsNoFormIsRefusedWithItsFault() {
        var study = TestForm.draft().study();
        putIn(study, "<none/>").statusCode(400).body("type", endsWith("/invalid"));
        putIn(study, "").statusCode(400);
        putIn(study, "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>").statusCode(400);
        putIn("no-such-study", new String(TestForm.draft().xform(), java.nio.charset.StandardCharsets.UTF_8))
                .statusCode(404);
    }

    @Test
    void aFormIsOpenedRunsOutAndIsClosed() {
        var form = TestForm.draft();
        become(form, "closed", "\"0\"").statusCode(409).body("type", endsWith("/form-state"));
        become(form, "open", "\"7\"").statusCode(412);
        form.become("open");
        form.become("closing");
        open("researcher").body("items.formId", not(hasItem(form.id())));
        form.become("closed");
        form.become("open");
        open("researcher").body("items.formId", hasItem(form.id()));
    }

    @Test
    void studiesAreMadeOnce() {
        var form = TestForm.draft();
        As.account("study-lead")
                .contentType(JSON)
                .body("{\"key\":\"%s\",\"title\":\"The same again\"}".formatted(form.study()))
                .post("/api/survey/studies")
                .then()
                .statusCode(409)
                .body("type", endsWith("/study-exists"));
        As.account("coordinator")
                .get("/api/survey/studies?limit=100")
                .then()
                .statusCode(200)
                .body("items.key", hasItem(containsString("study-")));
    }

    private static ValidatableResponse open(String account) {
        return As.account(account).get("/api/survey/forms?limit=100").then().statusCode(200);
    }

    private static ValidatableResponse putIn(String study, String xform) {
        return As.account("study-lead")
                .contentType("application/xml")
                .body(xform.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/survey/forms?study=" + study)
                .then();
    }

    private static ValidatableResponse become(TestForm form, String state, String tag) {
        return As.account("study-lead")
                .header("If-Match", tag)
                .contentType(JSON)
                .body("{\"state\":\"%s\"}".formatted(state))
                .put("/api/survey/forms/desk/%s/state".formatted(form.id()))
                .then();
    }
}
