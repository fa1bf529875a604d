package org.corridor.survey;

import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Clients that send interviews. */
public final class Sending {
    public static final String ANSWERS = "xml_submission_file";

    private Sending() {}

    /** As this caller, in one request; whatever is answered is OpenRosa's XML. */
    public static ValidatableResponse send(RequestSpecification caller, TestInterview interview) {
        return sent(with(caller, interview.xml()));
    }

    public static RequestSpecification with(RequestSpecification caller, byte[] xml) {
        return caller.multiPart(ANSWERS, "submission.xml", xml, "text/xml");
    }

    public static ValidatableResponse sent(RequestSpecification filled) {
        return sent(filled, "/openrosa/submission");
    }

    public static ValidatableResponse sent(RequestSpecification filled, String address) {
        return filled.post(address)
                .then()
                .contentType(startsWith("text/xml"))
                .header("X-OpenRosa-Version", "1.0")
                .body(startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<OpenRosaResponse"));
    }
}
