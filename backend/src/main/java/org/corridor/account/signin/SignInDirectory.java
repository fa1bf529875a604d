package org.corridor.account.signin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.account.Role;
import org.corridor.platform.http.Json;
import org.corridor.platform.http.SignInAddress;
import org.jspecify.annotations.Nullable;

/** The accounts as Keycloak keeps them, over its admin interface. Saying the same twice changes nothing. */
@ApplicationScoped
class SignInDirectory {
    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);
    private static final String REALM = "/admin/realms/corridor";

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TO_CONNECT).build();

    @Inject
    SignInSettings settings;

    @Inject
    SignInAddress signIn;

    /** Makes the account as wished. Somebody whom sign-in no longer knows has nothing left to change. */
    void carryOut(SignInWish wish) throws SignInDown {
        var token = token();
        var address = REALM + "/users/" + wish.person();
        var user = send(token, "GET", address, null);
        if (user.statusCode() == 404) {
            return;
        }
        admit(token, address, read(user), wish.admitted());
        var held = read(expect(send(token, "GET", address + "/role-mappings/realm", null)));
        change(token, "DELETE", address, those(held, wish.revoke()));
        if (!wish.grant().isEmpty()) {
            var all = read(expect(send(token, "GET", REALM + "/roles", null)));
            change(token, "POST", address, those(all, wish.grant()));
        }
        if (!wish.admitted()) {
            expect(send(token, "POST", address + "/logout", ""));
        }
    }

    private void admit(String token, String address, JsonNode user, boolean admitted) throws SignInDown {
        if (user.path("enabled").asBoolean() != admitted && user instanceof ObjectNode account) {
            account.put("enabled", admitted);
            expect(send(token, "PUT", address, write(account)));
        }
    }

    private void change(String token, String method, String address, JsonNode roles) throws SignInDown {
        if (!roles.isEmpty()) {
            expect(send(token, method, address + "/role-mappings/realm", write(roles)));
        }
    }

    private static JsonNode those(JsonNode described, Set<Role> roles) {
        var words = roles.stream().map(Role::word).collect(Collectors.toSet());
        var chosen = Json.MAPPER.createArrayNode();
        described.forEach(role -> {
            if (words.contains(role.path("name").asText())) {
                chosen.add(role);
            }
        });
        return chosen;
    }

    private String token() throws SignInDown {
        var form = "grant_type=client_credentials&client_id=corridor-accounts&client_secret="
                + URLEncoder.encode(settings.secret(), StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(signIn.of("/realms/corridor/protocol/openid-connect/token"))
                .timeout(TO_ANSWER)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return read(expect(answer(request))).path("access_token").asText();
    }

    private HttpResponse<String> send(String token, String method, String path, @Nullable String body)
            throws SignInDown {
        return answer(HttpRequest.newBuilder(signIn.of(path))
                .timeout(TO_ANSWER)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> answer(HttpRequest request) throws SignInDown {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException away) {
            throw new SignInDown("Sign-in does not answer: " + away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SignInDown("Stopped while sign-in was being told.");
        }
    }

    private static HttpResponse<String> expect(HttpResponse<String> response) throws SignInDown {
        if (response.statusCode() / 100 != 2) {
            throw new SignInDown("Sign-in answered %d to %s %s"
                    .formatted(
                            response.statusCode(),
                            response.request().method(),
                            response.request().uri().getPath()));
        }
        return response;
    }

    private static JsonNode read(HttpResponse<String> response) throws SignInDown {
        try {
            return Json.MAPPER.readTree(response.body());
        } catch (JsonProcessingException noJson) {
            throw new SignInDown("Sign-in answered something that is no JSON.");
        }
    }

    private static String write(JsonNode json) throws SignInDown {
        try {
            return Json.MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException broken) {
            throw new SignInDown("What sign-in should be told cannot be written: " + broken.getMessage());
        }
    }
}
