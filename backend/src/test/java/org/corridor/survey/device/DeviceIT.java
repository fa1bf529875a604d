package org.corridor.survey.device;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.survey.Sending.sent;
import static org.corridor.survey.Sending.with;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.zip.InflaterInputStream;
import org.corridor.account.Guest;
import org.corridor.platform.http.Json;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.survey.Records;
import org.corridor.survey.TestForm;
import org.corridor.survey.TestInterview;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class DeviceIT {
    @Test
    void aDeviceIsLetInWithACodeThatCollectReads() throws IOException {
        var issued =
                issue(As.account("researcher"), "My old phone").statusCode(201).extract();
        var token = issued.<String>path("token");
        assertThat(token).matches("[0-9a-f]{48}");
        var packed = new ByteArrayInputStream(Base64.getDecoder().decode(issued.<String>path("settings")));
        var settings = Json.MAPPER.readTree(new InflaterInputStream(packed));
        assertThat(settings.at("/general/server_url").asText()).endsWith("/key/" + token);
        assertThat(settings.path("admin").isObject()).isTrue();
        assertThat(settings.at("/project/name").asText()).isEqualTo("Corridor");
        assertThat(issued.<String>path("code")).startsWith("<svg").endsWith("</svg>");
        assertThat(Records.one(
                        "select fingerprint from survey_device where id::text = ?", issued.<String>path("device.id")))
                .isNotEqualTo(token);
    }

    @Test
    void aDeviceSendsForItsOwnerByAddressAndByPassword() {
        var form = TestForm.open();
        var token = token(As.account("researcher"));
        var one = TestInterview.with(form);
        var two = TestInterview.with(form);
        sent(with(As.nobody(), one.xml()), "/key/%s/submission".formatted(token))
                .statusCode(201);
        sent(with(As.nobody().auth().preemptive().basic("anybody", token), two.xml()))
                .statusCode(201);
        As.account("researcher")
                .get("/api/survey/submissions/mine?limit=100")
                .then()
                .body("items.instanceId", hasItem(one.instanceId()))
                .body("items.instanceId", hasItem(two.instanceId()));
        assertThat(Records.submission("device is not null", one)).isEqualTo("t");
        assertThat(Records.one(
                        "select actor_id = (select researcher from survey_submission where id = subject_id) from"
                                + " journal where subject_id::text = ?",
                        Records.submission("id", one)))
                .isEqualTo("t");
        As.account("researcher")
                .get("/api/survey/devices")
                .then()
                .statusCode(200)
                .body("items[0].lastUsedOn", notNullValue());
    }

    @Test
    void theListNamesAddressesThatWorkAndTheOctetsAreTheSame() {
        var form = TestForm.open();
        var token = token(As.account("researcher"));
        var list = As.nobody()
                .get("/key/%s/formList?formID=%s".formatted(token, form.id()))
                .then()
                .statusCode(200)
                .contentType(startsWith("text/xml"))
                .header("X-OpenRosa-Version", "1.0")
                .header("Cache-Control", containsString("no-store"))
                .extract();
        assertThat(list.xmlPath().getString("xforms.xform.formID")).isEqualTo(form.id());
        assertThat(list.xmlPath().getString("xforms.xform.hash")).startsWith("md5:");
        var address = list.xmlPath().getString("xforms.xform.downloadUrl");
        assertThat(address).contains("/key/" + token + "/forms/");
        assertThat(As.nobody().get(address).then().statusCode(200).extract().asByteArray())
                .isEqualTo(form.xform());
        As.nobody()
                .get("/key/%s/forms/%s/1/manifest".formatted(token, form.id()))
                .then()
                .statusCode(200)
                .body(containsString("xformsManifest"));
        As.nobody()
                .get("/key/%s/forms/no-such/1.xml".formatted(token))
                .then()
                .statusCode(404)
                .contentType(startsWith("text/xml"));
    }

    @Test
    void howMuchARequestMayHoldIsToldBeforehand() {
        As.nobody()
                .head("/key/%s/submission".formatted(token(As.account("researcher"))))
                .then()
                .statusCode(204)
                .header("X-OpenRosa-Version", "1.0")
                .header("X-OpenRosa-Accept-Content-Length", "10000000");
        As.account("researcher").head("/openrosa/submission").then().statusCode(204);
    }

    @Test
    void strangersAreAskedForAPasswordAndWrongAddressesAreNot() {
        As.nobody()
                .get("/openrosa/formList")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Basic"))
                .contentType(startsWith("text/xml"))
                .header("X-OpenRosa-Version", "1.0");
        for (var wrong : new String[] {"0".repeat(48), "short", "A-b%C3%A9"}) {
            As.nobody()
                    .urlEncodingEnabled(false)
                    .get("/key/%s/formList".formatted(wrong))
                    .then()
                    .statusCode(403)
                    .contentType(startsWith("text/xml"));
        }
        for (var nowhere : new String[] {"/openrosa/nothing", "/openrosa/", "/key", "/key/"}) {
            var answer = As.account("researcher").get(nowhere).then().extract();
            assertThat(answer.statusCode()).as(nowhere).isBetween(400, 499);
            assertThat(answer.contentType()).as(nowhere).startsWith("text/xml");
        }
        As.bearing("rubbish")
                .get("/openrosa/formList")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .contentType(startsWith("text/xml"));
        As.account("member").get("/openrosa/formList").then().statusCode(403).contentType(startsWith("text/xml"));
    }

    @Test
    void aRevokedDeviceIsShutOutAtOnce() {
        var issued = issue(As.account("researcher"), "A lost phone").extract();
        var address = "/key/%s/formList".formatted(issued.<String>path("token"));
        As.nobody().get(address).then().statusCode(200);
        var device = "/api/survey/devices/" + issued.<String>path("device.id");
        As.account("researcher").delete(device).then().statusCode(428);
        As.account("researcher")
                .header("If-Match", "\"9\"")
                .delete(device)
                .then()
                .statusCode(412);
        As.account("researcher")
                .header("If-Match", "\"0\"")
                .delete(device)
                .then()
                .statusCode(200);
        As.nobody().get(address).then().statusCode(403);
        As.account("researcher").get(device).then().statusCode(200).body("revokedAt", notNullValue());
    }

    @Test
    void aDeviceEndsWithItsOwnersRole() {
        var guest = Guest.arriving("Indra").holding("researcher");
        var address = "/key/%s/formList".formatted(token(guest.as()));
        As.nobody().get(address).then().statusCode(200);
        guest.change("PUT", "roles", "{\"roles\":[\"member\"]}").statusCode(200);
        As.nobody().get(address).then().statusCode(403);
    }

    @Test
    void aCoordinatorLetsDevicesInForTheirResearchersOnly() {
        var researcher = Guest.arriving("Jamuna").holding("researcher");
        researcher.limitedTo("researcher", "\"origin\":\"NP\",\"destination\":\"QA\"");
        var theirs = Guest.coordinating("Kiran", "\"country\":\"NP\"");
        var others = Guest.coordinating("Laxmi", "\"country\":\"KE\"");
        var body = "{\"name\":\"Office phone\",\"person\":\"%s\"}".formatted(researcher.id());
        var device = theirs.sending(body)
                .post("/api/survey/devices")
                .then()
                .statusCode(201)
                .body("device.owner.id", equalTo(researcher.id()))
                .extract()
                .<String>path("device.id");
        others.sending(body).post("/api/survey/devices").then().statusCode(404);
        As.account("researcher").get("/api/survey/devices/" + device).then().statusCode(404);
        others.as().get("/api/survey/devices/" + device).then().statusCode(404);
        theirs.as().get("/api/survey/devices/" + device).then().statusCode(200);
        theirs.as()
                .get("/api/survey/devices?person=" + researcher.id())
                .then()
                .statusCode(200)
                .body("items.id", hasItem(device));
        others.as().get("/api/survey/devices?person=" + researcher.id()).then().statusCode(404);
    }

    @Test
    void nobodyHasMoreDevicesThanTheyCanKeepTrackOf() {
        var guest = Guest.arriving("Mina").holding("researcher");
        for (int number = 0; number < 20; number++) {
            issue(guest.as(), "Phone " + number).statusCode(201);
        }
        issue(guest.as(), "One more").statusCode(409).body("type", endsWith("/devices-many"));
    }

    @Test
    void noTokenIsInTheLogOfTheServer() throws IOException {
        var token = token(As.account("researcher"));
        As.nobody().get("/key/%s/formList".formatted(token)).then().statusCode(200);
        As.nobody().get("/key/%s/nothing".formatted(token)).then().statusCode(404);
        As.nobody().body("x").post("/key/%s/submission".formatted(token)).then().statusCode(400);
        var log = java.nio.file.Path.of(System.getProperty("it.server.base"), "log", "server.log");
        assertThat(java.nio.file.Files.readString(log)).doesNotContain(token);
    }

    @Test
    void aDeviceIsNoWayIntoTheRest() {
        var token = token(As.account("coordinator"));
        As.nobody()
                .auth()
                .preemptive()
                .basic("anybody", token)
                .get("/api/me")
                .then()
                .statusCode(401);
        As.nobody()
                .get("/key/%s/api/me".formatted(token))
                .then()
                .statusCode(404)
                .body(not(containsString("email")));
    }

    private static ValidatableResponse issue(RequestSpecification caller, String name) {
        return caller.contentType(JSON)
                .body("{\"name\":\"%s\"}".formatted(name))
                .post("/api/survey/devices")
                .then();
    }

    private static String token(RequestSpecification caller) {
        return issue(caller, "A phone").statusCode(201).extract().path("token");
    }
}
