import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The installation that is measured, and people who are signed in there. */
final class Site {
    private static final long TOKEN_KEPT = 120_000_000_000L;

    private record Held(String token, long since) {}

    private final String url;
    private final Properties settings = new Properties();
    private final Map<String, Held> tokens = new ConcurrentHashMap<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * @param run the file that says where the parts of the installation are
     */
    Site(String url, Path run) throws IOException {
        this.url = url;
        try (var lines = Files.newBufferedReader(run)) {
            settings.load(lines);
        }
    }

    String setting(String name) {
        return settings.getProperty(name);
    }

    /** Blocking and on the thread that waits for it, so that asking costs the shared machine as little as it can. */
    Void get(String path) throws IOException {
        var connection = (HttpURLConnection) URI.create(url + path).toURL().openConnection();
        var status = connection.getResponseCode();
        if (status != 200) {
            throw new IllegalStateException(path + " answered " + status);
        }
        try (var body = connection.getInputStream()) {
            body.transferTo(OutputStream.nullOutputStream());
        }
        return null;
    }

    String read(String path) throws IOException, InterruptedException {
        return sent(HttpRequest.newBuilder(URI.create(url + path)), 200);
    }

    /** What a new thing answered. */
    String post(String path, String person, String body) throws IOException, InterruptedException {
        return sent(as(path, person).POST(BodyPublishers.ofString(body)), 201);
    }

    void put(String path, String person, String body, String tag) throws IOException, InterruptedException {
        sent(as(path, person).header("If-Match", tag).PUT(BodyPublishers.ofString(body)), 200);
    }

    private HttpRequest.Builder as(String path, String person) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token(person));
    }

    private String sent(HttpRequest.Builder request, int expected) throws IOException, InterruptedException {
        var made = request.build();
        var answer = client.send(made, BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(
                    made.uri().getPath() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    /** One sign-in of each person, renewed in time: sign-in takes two at once of one person for an attack. */
    private synchronized String token(String person) throws IOException, InterruptedException {
        var held = tokens.get(person);
        if (held == null || System.nanoTime() - held.since > TOKEN_KEPT) {
            var form = "grant_type=password&client_id=corridor-test&password=corridor&username=" + person;
            held = new Held(signIn(url, form), System.nanoTime());
            tokens.put(person, held);
        }
        return held.token;
    }

    private String signIn(String origin, String form) throws IOException, InterruptedException {
        var answer = sent(
                HttpRequest.newBuilder(URI.create(origin + "/auth/realms/corridor/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)),
                200);
        return field(answer, "access_token");
    }

    /** The first text of this name in an answer. */
    static String field(String json, String name) {
        return json.replaceFirst("(?s).*?\"" + name + "\":\"([^\"]+)\".*", "$1");
    }

    /** As many members as asked for, made known to sign-in through its own administration. */
    List<String> members(int count) throws IOException, InterruptedException {
        var origin = "http://127.0.0.1:" + setting("CORRIDOR_KEYCLOAK_PORT");
        var program = signIn(
                origin,
                "grant_type=client_credentials&client_id=corridor-accounts&client_secret="
                        + setting("CORRIDOR_ACCOUNTS_SECRET"));
        var administration = new HashMap<String, String>();
        administration.put("base", origin + "/auth/admin/realms/corridor");
        administration.put("token", program);
        var role = sent(administer(administration, "/roles/member"), 200);
        var names = IntStream.range(0, count).mapToObj(at -> "bench" + at + "@example.org").toList();
        for (var name : names) {
            sent(
                    administer(administration, "/users").POST(BodyPublishers.ofString("""
                            {"username":"%1$s","email":"%1$s","emailVerified":true,"enabled":true,"firstName":"Bench",
                             "lastName":"%2$s","credentials":[{"type":"password","value":"corridor"}]}
                            """.formatted(name, name.replaceAll("\\D", "")))),
                    201);
            var id = field(sent(administer(administration, "/users?exact=true&username=" + name), 200), "id");
            sent(
                    administer(administration, "/users/" + id + "/role-mappings/realm")
                            .POST(BodyPublishers.ofString("[" + role + "]")),
                    204);
            sent(as("/api/me", name), 200);
        }
        return names;
    }

    private static HttpRequest.Builder administer(Map<String, String> administration, String path) {
        return HttpRequest.newBuilder(URI.create(administration.get("base") + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + administration.get("token"));
    }
}
