package org.corridor.survey.openrosa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.InflaterInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.corridor.platform.http.Json;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Walks the way of ODK Collect, step by step and as strict as it is. */
final class FieldClient {
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String server;

    private FieldClient(String server) {
        this.server = server;
    }

    /** Set up with the code that was shown once. */
    static FieldClient reading(String code) {
        try {
            var packed = new ByteArrayInputStream(Base64.getDecoder().decode(code));
            return new FieldClient(Json.MAPPER
                    .readTree(new InflaterInputStream(packed))
                    .at("/general/server_url")
                    .asText());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The form of this id, whose octets are those the list promised. */
    byte[] form(String id) {
        var list = send(HttpRequest.newBuilder(URI.create(server + "/formList?deviceID=d&formID=" + id)));
        assertThat(list.headers().firstValue("X-OpenRosa-Version")).contains("1.0");
        assertThat(list.headers().firstValue("Content-Type").orElse("")).contains("text/xml");
        var forms = xml(list.body());
        assertThat(forms.getDocumentElement().getNamespaceURI()).isEqualTo("http://openrosa.org/xforms/xformsList");
        assertThat(text(forms, "formID")).isEqualTo(id);
        assertThat(text(forms, "name")).isNotEmpty();
        var form = send(HttpRequest.newBuilder(URI.create(text(forms, "downloadUrl") + "?deviceID=d")))
                .body();
        assertThat(text(forms, "hash")).isEqualTo("md5:" + md5(form));
        return form;
    }

    /** How much a request may hold. */
    int limit() {
        var limits = send(HttpRequest.newBuilder(URI.create(server + "/submission?deviceID=d"))
                .method("HEAD", BodyPublishers.noBody()));
        assertThat(limits.statusCode()).isEqualTo(204);
        return Integer.parseInt(
                limits.headers().firstValue("X-OpenRosa-Accept-Content-Length").orElseThrow());
    }

    /** Sends in as many requests as the limit asks for, each twice as if the first answer had been lost. */
    int submit(byte[] answers, Map<String, byte[]> files, int limit) {
        var requests = split(answers, files, limit);
        for (int number = 0; number < requests.size(); number++) {
            var body = body(answers, requests.get(number), number < requests.size() - 1);
            assertThat(post(body)).isEqualTo(201);
            assertThat(post(body)).isEqualTo(201);
        }
        return requests.size();
    }

    private static List<Map<String, byte[]>> split(byte[] answers, Map<String, byte[]> files, int limit) {
        var requests = new ArrayList<Map<String, byte[]>>();
        Map<String, byte[]> current = new LinkedHashMap<>();
        var size = answers.length;
        for (var file : files.entrySet()) {
            if (size + file.getValue().length > limit && !current.isEmpty()) {
                requests.add(current);
                current = new LinkedHashMap<>();
                size = answers.length;
            }
            current.put(file.getKey(), file.getValue());
            size += file.getValue().length;
        }
        requests.add(current);
        return requests;
    }

    private static byte[] body(byte[] answers, Map<String, byte[]> files, boolean more) {
        var whole = new ByteArrayOutputStream();
        part(whole, "xml_submission_file", "a.xml", answers);
        files.forEach((name, octets) -> part(whole, name, name, octets));
        if (more) {
            part(whole, "*isIncomplete*", "", "yes".getBytes(UTF_8));
        }
        whole.writeBytes("--boundary--\r\n".getBytes(UTF_8));
        return whole.toByteArray();
    }

    private static void part(ByteArrayOutputStream whole, String field, String file, byte[] octets) {
        var name = file.isEmpty() ? "" : "; filename=\"%s\"".formatted(file);
        whole.writeBytes("--boundary\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n"
                .formatted(field, name)
                .getBytes(UTF_8));
        whole.writeBytes(octets);
        whole.writeBytes("\r\n".getBytes(UTF_8));
    }

    private int post(byte[] body) {
        return send(HttpRequest.newBuilder(URI.create(server + "/submission?deviceID=" + UUID.randomUUID()))
                        .header("Content-Type", "multipart/form-data; boundary=boundary")
                        .POST(BodyPublishers.ofByteArray(body)))
                .statusCode();
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.header("X-OpenRosa-Version", "1.0").build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isBetween(OK, 299);
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Document xml(byte[] octets) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(octets));
        } catch (ParserConfigurationException | SAXException broken) {
            throw new AssertionError(broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Document document, String element) {
        return document.getElementsByTagNameNS("*", element).item(0).getTextContent();
    }

    private static String md5(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(octets));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
