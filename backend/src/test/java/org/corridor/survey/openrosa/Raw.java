package org.corridor.survey.openrosa;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;

/** A request octet by octet, as no decent client would send it. */
final class Raw {
    static final String BOUNDARY = "----corridor-test";

    private Raw() {}

    /** The status and what follows it; empty when the server hung up. */
    static String post(String address, String contentType, byte[] body) {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(60_000);
            var out = socket.getOutputStream();
            out.write(String.join(
                            "\r\n",
                            "POST %s HTTP/1.1".formatted(address),
                            "Host: localhost",
                            "Connection: close",
                            "Content-Type: " + contentType,
                            "Content-Length: " + body.length,
                            "",
                            "")
                    .getBytes(ISO_8859_1));
            out.write(body);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException hungUp) {
            throw new UncheckedIOException(hungUp);
        }
    }

    static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    static byte[] multipart(String... parts) {
        var whole = new ByteArrayOutputStream();
        for (var part : parts) {
            whole.writeBytes(("--" + BOUNDARY + "\r\n" + part + "\r\n").getBytes(UTF_8));
        }
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return whole.toByteArray();
    }

    static String part(String disposition, String content) {
        return "Content-Disposition: form-data; " + disposition + "\r\nContent-Type: text/xml\r\n\r\n" + content;
    }

    static String answers(byte[] xml) {
        return part("name=\"xml_submission_file\"; filename=\"a.xml\"", new String(xml, UTF_8));
    }
}
