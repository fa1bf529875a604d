package org.corridor.site.page;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.corridor.platform.http.Json;

/** The drawings of the icons, from the web app's own list. */
final class Icons {
    private static final Map<String, String> PATHS = read();

    private Icons() {}

    static String path(String name) {
        var path = PATHS.get(name);
        if (path == null) {
            throw new IllegalArgumentException("There is no icon " + name);
        }
        return path;
    }

    private static Map<String, String> read() {
        try (var file = Icons.class.getResourceAsStream("/messages/design/icons.json")) {
            return Map.copyOf(Json.MAPPER.readValue(file, new TypeReference<Map<String, String>>() {}));
        } catch (IOException broken) {
            throw new UncheckedIOException("The list of icons cannot be read.", broken);
        }
    }
}
