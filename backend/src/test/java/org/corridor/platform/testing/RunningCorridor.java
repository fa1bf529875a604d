package org.corridor.platform.testing;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The Corridor that integration tests call. Its parts start before the first test and stop after the last; the server itself
 * is started and stopped by Arquillian.
 */
public class RunningCorridor implements LauncherSessionListener {
    private static final Parts PARTS = new Parts();

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("corridor.war") == null) {
            return;
        }
        PARTS.start();
        RestAssured.baseURI = PARTS.get("CORRIDOR_PUBLIC_URL");
        RestAssured.port = Integer.parseInt(PARTS.get("CORRIDOR_PUBLIC_PORT"));
        RestAssured.urlEncodingEnabled = true;
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (System.getProperty("corridor.war") != null) {
            PARTS.stop();
        }
    }

    /** What the parts were started with. */
    public static String setting(String variable) {
        return PARTS.get(variable);
    }

    /** The database, for what cannot be seen over HTTP. */
    public static Connection database() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://%s:%s/%s"
                        .formatted(
                                setting("CORRIDOR_DB_HOST"), setting("CORRIDOR_DB_PORT"), setting("CORRIDOR_DB_NAME")),
                setting("CORRIDOR_DB_USER"),
                setting("CORRIDOR_DB_PASSWORD"));
    }

    /** Does something while the sign-in service is away, and brings it back. */
    public static void withoutSignIn(Runnable meanwhile) {
        PARTS.kill("keycloak");
        try {
            meanwhile.run();
        } finally {
            PARTS.resume();
        }
    }

    /** A request without a token, whose answer is checked against the contract. */
    public static RequestSpecification request() {
        return given().filter(new ContractCheck());
    }

    /** Asks again until the statement holds; what the index shows comes a moment after the change. */
    public static void eventually(Runnable statement) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                statement.run();
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() > until) {
                    throw notYet;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
