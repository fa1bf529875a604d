package org.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every address as everybody: endpoints.tsv says who may, and nothing may be missing from it. */
@OnRunningCorridor
class EndpointIT {
    private static final List<String> ACCOUNTS = List.of(
            "newcomer",
            "member",
            "researcher",
            "coordinator",
            "editor",
            "study-lead",
            "moderator",
            "admin",
            "duty-officer",
            "vault-keeper");

    record Endpoint(String method, String path, String who) {
        boolean open() {
            return who.equals("anyone");
        }

        boolean admits(String account) {
            return open() || who.equals("signed-in") || Set.of(who.split(",")).contains(account);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Endpoint> endpoints() {
        try (var file = EndpointIT.class.getResourceAsStream("/endpoints.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split("\t"))
                            .map(columns -> new Endpoint(columns[0], columns[1], columns[2]))
                            .toList()
                            .stream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Test
    void theListHoldsEveryAddressOfTheContractAndNoOther() throws IOException {
        var contract = new TreeSet<String>();
        var paths = YAMLMapper.builder()
                .build()
                .readTree(Path.of("openapi.yaml").toFile())
                .path("paths");
        paths.properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (Set.of("get", "post", "put", "delete", "patch").contains(method)) {
                        contract.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
                    }
                }));
        assertThat(endpoints().map(Endpoint::toString)).containsExactlyInAnyOrderElementsOf(contract);
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void nobodyIsAskedToSignInWhereSomebodyIsNeeded(Endpoint endpoint) {
        var answer = call(As.nobody(), endpoint);
        if (endpoint.open()) {
            assertThat(answer.statusCode()).isNotIn(401, 403, 500);
        } else {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        }
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void aBadTokenIsRefusedEverywhere(Endpoint endpoint) {
        var forged = As.token("admin").replaceAll("\\.[^.]*$", ".AAAA");
        assertThat(call(As.bearing("rubbish"), endpoint).statusCode()).isEqualTo(401);
        assertThat(call(As.bearing(forged), endpoint).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void everyRoleGetsWhatItMayAndNothingElse(Endpoint endpoint) {
        for (var account : ACCOUNTS) {
            var answer = call(As.account(account), endpoint);
            if (endpoint.admits(account)) {
                assertThat(answer.statusCode()).as(account).isNotIn(401, 500);
                assertThat(answer.asString()).as(account).doesNotContain("/problems/role-missing");
            } else {
                assertThat(answer.statusCode()).as(account).isEqualTo(403);
                assertThat(answer.<String>path("type")).as(account).isEqualTo("/problems/role-missing");
            }
        }
    }

    /** With ids that do not exist and bodies that say nothing, so that nothing is changed. */
    private static Response call(RequestSpecification caller, Endpoint endpoint) {
        var path = endpoint.path
                .replaceAll("\\{(id|\\w+Id)}", "00000000-0000-4000-8000-000000000000")
                .replaceAll("\\{(number|version)}", "999999")
                .replace("{token}", "no-such-token")
                .replace("{kind}", "library-item")
                .replace("{reaction}", "agree")
                .replace("{slug}", "no-such-page");
        var request = caller.header("If-Match", "\"0\"");
        if (Set.of("POST", "PUT").contains(endpoint.method)) {
            request = switch (endpoint.path) {
                case "/api/library/imports" -> request.contentType("text/plain").body("nothing");
                case "/api/unsubscriptions/{token}" -> request.formParam("List-Unsubscribe", "One-Click");
                case "/api/survey/forms" ->
                    request.contentType("application/xml").body("<none/>");
                case "/api/pictures" -> request.contentType("image/png").body(new byte[] {0});
                default -> request.contentType("application/json").body("{}");
            };
        }
        return request.request(endpoint.method, path);
    }
}
