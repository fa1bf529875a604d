package org.corridor.campaign.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.platform.testing.RunningCorridor.database;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class ContactIT {
    private static ValidatableResponse send(String email, String subject, String website) {
        return As.nobody()
                .contentType(ContentType.JSON)
                .body("""
                    {"name":"Nima","email":"%s","language":"fr","subject":"%s","text":"Une question.","website":%s}
                    """.formatted(email, subject, website))
                .post("/api/contact")
                .then();
    }

    private static long letters(String subject) throws SQLException {
        try (var connection = database();
                var asked = connection.prepareStatement(
                        "select count(*) from outgoing_mail where subject = ? and text like '%Answer to: nima@example.org%'")) {
            asked.setString(1, "[Corridor] " + subject);
            try (var counted = asked.executeQuery()) {
                counted.next();
                return counted.getLong(1);
            }
        }
    }

    @Test
    void aMessageIsMailedToTheCoordinationAndAMachinesIsNot() throws SQLException {
        var person = "Question " + UUID.randomUUID();
        var machine = "Offer " + UUID.randomUUID();
        send("nima@example.org", person, "null").statusCode(204);
        send("nima@example.org", machine, "\"https://example.org\"").statusCode(204);
        assertThat(letters(person)).isOne();
        assertThat(letters(machine)).isZero();
    }

    @Test
    void whatCannotBeAnsweredOrWouldBreakALetterIsRefused() {
        send("no address", "Hello", "null").statusCode(400).body("errors.field", hasItem("email"));
        send("nima@example.org", "Hello\\r\\nBcc: all@example.org", "null")
                .statusCode(400)
                .body("errors.field", hasItem("subject"));
        send("nima@example.org", " ", "null").statusCode(400).body("errors.field", hasItem("subject"));
    }

    @Test
    void thePageSaysWhatIsKeptAndWhereToWriteWithoutScripts() {
        As.nobody()
                .get("/ar/contact")
                .then()
                .statusCode(200)
                .body(containsString("mailto:"))
                .body(containsString("Corridor"));
    }
}
