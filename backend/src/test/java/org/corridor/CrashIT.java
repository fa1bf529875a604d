package org.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.platform.testing.RunningCorridor;
import org.junit.jupiter.api.Test;

/** Kills the server between commit and index write, as a power cut would, and starts it again on the same data. */
@OnRunningCorridor
class CrashIT {
    private static final int ITEMS = 40;

    @Test
    void whatWasAcknowledgedIsFoundAfterTheServerWasKilled() throws Exception {
        var word = "Crash" + UUID.randomUUID().toString().substring(0, 8);
        var server = server();
        List<String> command = command(server);
        for (int number = 0; number < ITEMS; number++) {
            share("%s number %d".formatted(word, number));
        }
        server.destroyForcibly();
        server.onExit().get(20, TimeUnit.SECONDS);
        assertThat(waiting())
                .as("changes the killed server had not carried into the index")
                .isPositive();

        var again = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "server-after-crash.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(again::destroyForcibly));
        RunningCorridor.eventually(() -> {
            try {
                As.nobody()
                        .get("/api/library/items?q=" + word)
                        .then()
                        .statusCode(200)
                        .body("total", equalTo(ITEMS));
            } catch (Exception notUpYet) { // the client throws checked exceptions unannounced
                throw new AssertionError(notUpYet);
            }
        });
        assertThat(waiting()).isZero();
    }

    private static void share(String title) {
        RestAssured.given()
                .auth()
                .preemptive()
                .oauth2(As.token("editor"))
                .contentType(ContentType.JSON)
                .body("""
                    {"kind":"guide","language":"en","title":"%s","summary":"Written just before a power cut.","text":null,
                     "languages":[],"yearFrom":null,"yearTo":null,"countries":[],"global":false,"regions":[],
                     "organisations":[],"themes":[],"principles":[],"references":[],"sourceAddress":null}
                    """.formatted(title))
                .post("/api/library/items")
                .then()
                .statusCode(201);
    }

    /** The server is the process that was told our own server folder. */
    private static ProcessHandle server() throws IOException {
        var base = "-Djboss.server.base.dir=" + System.getProperty("it.server.base");
        for (var process : ProcessHandle.allProcesses().toList()) {
            if (words(process).contains(base)) {
                return process;
            }
        }
        throw new AssertionError("No process runs on " + base);
    }

    private static List<String> command(ProcessHandle process) throws IOException {
        return new ArrayList<>(words(process));
    }

    private static List<String> words(ProcessHandle process) throws IOException {
        var file = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        return Files.isReadable(file)
                ? List.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\0"))
                : List.of();
    }

    private static long waiting() throws SQLException {
        try (var database = RunningCorridor.database();
                var statement = database.createStatement();
                var result = statement.executeQuery("select count(*) from index_mark")) {
            result.next();
            return result.getLong(1);
        }
    }
}
