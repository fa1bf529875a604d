package org.corridor.campaign.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.mail.MessagingException;
import java.io.IOException;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.Mailed;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.platform.testing.RunningCorridor;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class ContactIT {
    private static final String COORDINATION = "coordination@example.org";

    private static ValidatableResponse send(String email, String subject, String website) {
        return As.nobody()
                .contentType(ContentType.JSON)
                .body("""
                    {"name":"Nima","email":"%s","language":"fr","subject":"%s","text":"Une question.","website":%s}
                    """.formatted(email, subject, website))
                .post("/api/contact")
                .then();
    }

    /** The letter of a machine would leave first. */
    @Test
    void aMessageIsMailedToTheCoordinationAndAMachinesIsNot() throws IOException, MessagingException {
        var before = Mailed.countTo(COORDINATION);
        send("nima@example.org", "Offer", "\"https://example.org\"").statusCode(204);
        send("nima@example.org", "Question", "null").statusCode(204);
        RunningCorridor.eventually(
                () -> assertThat(Mailed.countTo(COORDINATION)).isEqualTo(before + 1));
        var letter = Mailed.latestTo(COORDINATION);
        assertThat(letter.getSubject()).isEqualTo("[Corridor] Question");
        assertThat((String) letter.getContent()).contains("Answer to: nima@example.org", "Une question.");
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
