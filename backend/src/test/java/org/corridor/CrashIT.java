package org.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.sql.SQLException;
import java.util.UUID;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.platform.testing.RunningCorridor;
import org.corridor.platform.testing.ServerProcess;
import org.junit.jupiter.api.Test;

/** Kills the server between commit and index write, as a power cut would, and starts it again on the same data. */
@OnRunningCorridor
class CrashIT {
    private static final int ITEMS = 40;

    @Test
    void whatWasAcknowledgedIsFoundAfterTheServerWasKilled() throws Exception {
        var word = "Crash" + UUID.randomUUID().toString().substring(0, 8);
        var server = ServerProcess.running();
        for (int number = 0; number < ITEMS; number++) {
            share("%s number %d".formatted(word, number));
        }
        server.kill();
        assertThat(waiting())
                .as("changes the killed server had not carried into the index")
                .isPositive();

        server.startAgain();
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

    private static long waiting() throws SQLException {
        try (var database = RunningCorridor.database();
                var statement = database.createStatement();
                var result = statement.executeQuery("select count(*) from index_mark")) {
            result.next();
            return result.getLong(1);
        }
    }
}
