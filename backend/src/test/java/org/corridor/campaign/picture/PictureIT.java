package org.corridor.campaign.picture;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class PictureIT {
    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }

    @Test
    void aSentPictureIsShownAndMayBeKeptForGood() throws IOException {
        String address = As.editor()
                .contentType("image/jpeg")
                .body(picture())
                .post("/api/pictures")
                .then()
                .statusCode(200)
                .body("width", equalTo(60))
                .extract()
                .path("address");
        RestAssured.given()
                .get(address)
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Cache-Control", containsString("immutable"));
        RestAssured.given().get("/pictures/" + "0".repeat(64) + ".jpg").then().statusCode(404);
        RestAssured.given().get("/pictures/x.jpg").then().statusCode(404);
    }

    @Test
    void aFileThatIsNoPictureIsRefusedWhateverItIsCalled() {
        As.editor()
                .contentType("image/png")
                .body("<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/pictures")
                .then()
                .statusCode(409)
                .body("type", endsWith("/picture-unreadable"));
    }

    @Test
    void aPictureIsShownWithAnItemAndToldInWords() throws IOException {
        String sha256 = As.editor()
                .contentType("image/jpeg")
                .body(picture())
                .post("/api/pictures")
                .then()
                .extract()
                .path("sha256");
        var draft = """
            {"kind":"study","issuer":"A union","issuedOn":null,"undated":false,"language":"en","wordings":[{"language":"en",
             "title":"A picture","teaser":null,"body":"Look.","pictureText":%s,"ready":true,"matches":true}],
             "target":null,"targetAddress":null,"picture":"%s"}
            """;
        String untold = write(draft.formatted("null", sha256));
        publish(untold).statusCode(409).body("type", endsWith("/picture-untold"));
        int number = publish(write(draft.formatted("\"A queue\"", sha256)))
                .statusCode(200)
                .extract()
                .path("number");
        As.nobody()
                .get("/api/news/number/" + number)
                .then()
                .body("picture.address", startsWith("/pictures/"))
                .body("pictureText", equalTo("A queue"));
    }

    private static String write(String draft) {
        return As.editor()
                .contentType(ContentType.JSON)
                .body(draft)
                .post("/api/news")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static io.restassured.response.ValidatableResponse publish(String id) {
        return As.editor()
                .header("If-Match", "\"1\"")
                .put("/api/news/" + id + "/publication")
                .then();
    }
}
