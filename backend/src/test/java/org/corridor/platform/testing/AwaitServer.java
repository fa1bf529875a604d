package org.corridor.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Waits until the application answers: the server is up a moment before it. */
class AwaitServer implements BeforeAllCallback {
    private static boolean up;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!up) {
            RunningCorridor.eventually(() -> {
                try {
                    assertThat(given().get("/api/library/items?limit=1").statusCode())
                            .isEqualTo(200);
                } catch (Exception refused) {
                    throw new AssertionError(refused);
                }
            });
            up = true;
        }
    }
}
