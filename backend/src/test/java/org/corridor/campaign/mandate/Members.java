package org.corridor.campaign.mandate;

import io.restassured.http.ContentType;
import java.util.UUID;
import org.corridor.account.Guest;
import org.corridor.platform.testing.As;

/** People who stand for organisations. */
public final class Members {
    private Members() {}

    /** A member who stands for an organisation of this constituency. */
    public static Guest member(String name, String organisation) {
        var guest = Guest.arriving(name).holding("member");
        guest.change("PUT", "organisation", "{\"organisationId\":\"%s\"}".formatted(organisation))
                .statusCode(200);
        var tag = guest.as().get("/api/me").then().extract().header("ETag");
        guest.sending("{\"name\":\"%s\",\"organisationId\":\"%s\",\"languages\":[],\"interfaceLanguage\":null}"
                        .formatted(name, organisation))
                .header("If-Match", tag)
                .put("/api/me")
                .then()
                .statusCode(200);
        return guest;
    }

    /** The id of a new organisation. */
    public static String organisation(String constituency) {
        return As.admin()
                .contentType(ContentType.JSON)
                .body(
                        "{\"name\":\"Organisation %s\",\"acronym\":null,\"constituency\":\"%s\",\"country\":null,\"website\":null}"
                                .formatted(UUID.randomUUID(), constituency))
                .post("/api/organisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
