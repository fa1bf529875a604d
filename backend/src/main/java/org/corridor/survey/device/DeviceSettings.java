package org.corridor.survey.device;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.corridor.platform.http.Json;

/** What ODK Collect is set up with by one look at a code. */
record DeviceSettings(String serverUrl, String name) {
    private static final String COLOUR = "#1d5f8a";

    /** Base64 of zlib of JSON. What is left out goes back to the client's own default. */
    String text() {
        var settings = Map.of(
                "general",
                Map.of(
                        "server_url",
                        serverUrl,
                        "form_update_mode",
                        "match_exactly",
                        "autosend",
                        "wifi_and_cellular",
                        "delete_send",
                        true,
                        "analytics",
                        false),
                "admin",
                Map.of(),
                "project",
                Map.of("name", name, "icon", "C", "color", COLOUR));
        try {
            var packed = new ByteArrayOutputStream();
            try (var zlib = new DeflaterOutputStream(packed)) {
                zlib.write(Json.MAPPER.writeValueAsBytes(settings));
            }
            return Base64.getEncoder().encodeToString(packed.toByteArray());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Settings can be written as JSON.", impossible);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Never in a log: the address holds the token. */
    @Override
    public String toString() {
        return "a device's settings";
    }
}
