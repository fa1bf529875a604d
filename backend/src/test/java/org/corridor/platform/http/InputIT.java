package org.corridor.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.platform.testing.RunningCorridor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers and careless programs send: refused with a reason the sender can use, and never a failure of ours. */
@OnRunningCorridor
class InputIT {
    private static final String ITEMS = "/api/library/items";
    private static final String ID = "00000000-0000-0000-0000-000000000000";

    private static ValidatableResponse share(String changed) {
        return As.editor()
                .contentType(ContentType.JSON)
                .body("""
                    {"kind":"guide","language":"en","title":"Fees","summary":"Who pays.","text":null,"languages":["en"],
                     "yearFrom":null,"yearTo":null,"countries":[],"global":false,"regions":[],"organisations":[],
                     "themes":[],"principles":[],"references":[],"sourceAddress":null}\
                    """.replaceFirst(
                                "\"(%s)\":(\\[[^]]*]|[^,}]+)".formatted(changed.substring(1, changed.indexOf('"', 1))),
                                java.util.regex.Matcher.quoteReplacement(changed)))
                .post(ITEMS)
                .then();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/organisations?after=" + ID + "%20%00",
                "/api/people?after=" + ID + "%20%00",
                "/api/applications?after=%2B1000000000-12-31T23:59:59Z_" + ID,
                "/api/invitations?after=-999999999-01-01T00:00:00Z_" + ID,
                "/api/library/imports?after=%2B1000000000-12-31T23:59:59Z_" + ID
            })
    void aPlaceThatNoPageGaveIsRefused(String address) {
        var caller = address.startsWith("/api/library") ? As.editor() : As.admin();
        caller.urlEncodingEnabled(false).get(address).then().statusCode(400).body("errors.field", contains("after"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/library/items?limit=abc,limit",
        "/api/library/items?limit=99999999999,limit",
        "/api/library/items?limit=,limit",
        "/api/journal?subjectId=x&subjectKind=library-item,subjectId"
    })
    void aParameterOfAnotherKindIsNamed(String address, String field) {
        As.admin().get(address).then().statusCode(400).body("errors.field", contains(field));
    }

    @Test
    void anAddressThatIsNoneStaysNotFound() {
        As.nobody().get(ITEMS + "/x").then().statusCode(404);
        As.nobody().get(ITEMS + "/number/many").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u200b", "\\u00a0", "\\u3164", "\\u200e\\u200f", "\\u2800"})
    void aRequiredTextThatNobodySeesIsBlank(String unseen) {
        share("\"title\":\"" + unseen + "\"").statusCode(400).body("errors.field", contains("title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u202e", "\\u2066", "\\u0085", "\\u009b", "\\u2028", "\\ud800"})
    void deceptiveCharactersAreRefusedByField(String deceptive) {
        share("\"title\":\"a" + deceptive + "b\"").statusCode(400).body("errors.field", contains("title"));
        share("\"summary\":\"a" + deceptive + "b\"").statusCode(400).body("errors.field", contains("summary"));
    }

    @Test
    void faultsAreNamedAsTheSenderWroteTheField() {
        share("\"organisations\":[{\"name\":\"ILO\",\"acronym\":\"" + "x".repeat(61) + "\",\"type\":\"mixed\"}]")
                .statusCode(400)
                .body("errors.field", contains("organisations[0].acronym"));
        share("\"countries\":[\"NP\",\"ZZ\"]").statusCode(400).body("errors.field", contains("countries[1]"));
        share("\"organisations\":[{\"name\":{}}]")
                .statusCode(400)
                .body("errors.field", contains("organisations[0].name"));
        for (var role : List.of("null", "\"queen\"")) {
            As.admin()
                    .contentType(ContentType.JSON)
                    .header("If-Match", "\"0\"")
                    .body("{\"roles\":[%s]}".formatted(role))
                    .put("/api/people/" + ID + "/roles")
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("roles[0]"));
        }
    }

    @Test
    void aStrangerIsAskedToSignInWhateverTheMediaType() {
        As.nobody()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/library/imports")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("type", endsWith("/sign-in"));
        As.editor()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/library/imports")
                .then()
                .statusCode(415);
    }

    @Test
    void anAddressThatCannotBeDecodedIsAProblem() {
        As.nobody()
                .urlEncodingEnabled(false)
                .get("/api/invitations/token/%ED%A0%80")
                .then()
                .statusCode(400)
                .body("status", equalTo(400));
    }

    @Test
    void aCallerWhoLeavesInTheMiddleIsNoFailure() throws IOException {
        var address = URI.create(RunningCorridor.setting("CORRIDOR_PUBLIC_URL"));
        var port = Integer.parseInt(RunningCorridor.setting("CORRIDOR_PUBLIC_PORT"));
        for (int at = 0; at < 3; at++) {
            try (var socket = new Socket(address.getHost(), port)) {
                var head = "POST /api/library/items HTTP/1.1\r\nHost: %s:%d\r\nAuthorization: Bearer %s\r\n"
                        .formatted(address.getHost(), port, As.token("editor"));
                var body = "Content-Type: application/json\r\nContent-Length: 5000\r\n\r\n{\"kind\":";
                socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
            }
        }
        As.nobody().get(ITEMS + "?limit=1").then().statusCode(200);
        var log = Path.of("target", "running", "server", "log", "server.log");
        assertThat(Files.readString(log)).isNotEmpty().doesNotContain("UT000128");
    }
}
