package org.corridor.campaign.quotation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class QuotationIT {
    private static final String QUOTATIONS = "/api/quotations";

    private static String draft(String text, boolean shown) {
        return "{\"language\":\"es\",\"text\":\"%s\",\"speaker\":\"Una trabajadora\",\"occasion\":\"en la audiencia\",\"address\":null,\"shown\":%s}"
                .formatted(text, shown);
    }

    private static ValidatableResponse add(String draft) {
        return As.editor()
                .contentType(ContentType.JSON)
                .body(draft)
                .post(QUOTATIONS)
                .then();
    }

    @Test
    void readersFindOneInTheirOwnLanguageFirst() {
        add(draft("Trabajamos.", true)).statusCode(201);
        String hidden =
                add(draft("No se muestra.", false)).statusCode(201).extract().path("text");
        As.nobody().get(QUOTATIONS + "?language=es").then().body("text", contains("Trabajamos."));
        As.nobody().get(QUOTATIONS + "?language=en").then().body("language", contains("en"));
        As.nobody().get(QUOTATIONS + "?language=es").then().body("text", not(hasItem(hidden)));
        As.editor().get(QUOTATIONS + "/desk").then().body("items.text", hasItem(hidden));
    }

    @Test
    void aQuotationIsRevisedAndRemovedByItsVersion() {
        String id = add(draft("Una vez.", false)).statusCode(201).extract().path("id");
        var address = QUOTATIONS + "/" + id;
        As.editor()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(draft("Dos veces.", false))
                .put(address)
                .then()
                .statusCode(200);
        As.editor().header("If-Match", "\"1\"").delete(address).then().statusCode(412);
        As.editor().header("If-Match", "\"2\"").delete(address).then().statusCode(204);
        As.editor().header("If-Match", "\"2\"").delete(address).then().statusCode(404);
    }

    @Test
    void whatIsMissingIsNamed() {
        add("{\"language\":\"es\",\"text\":\" \",\"speaker\":\"\",\"occasion\":\"x\",\"address\":\"no\",\"shown\":true}")
                .statusCode(400)
                .body("errors.field", hasItem("text"))
                .body("errors.field", hasItem("speaker"))
                .body("errors.field", hasItem("address"));
    }
}
