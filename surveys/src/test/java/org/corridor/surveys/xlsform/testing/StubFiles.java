package org.corridor.surveys.xlsform.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.javarosa.core.reference.Reference;
import org.javarosa.core.reference.ReferenceFactory;
import org.javarosa.core.reference.ReferenceManager;

/** Stands for the files beside a form, whatever their names: each is there and holds one choice. */
final class StubFiles implements ReferenceFactory {
    private static final Pattern COLUMN = Pattern.compile("<(?:value|label) ref=\"([\\w.-]+)\"/>");
    private final List<String> columns;
    private final Map<String, String> files;

    private StubFiles(List<String> columns, Map<String, String> files) {
        this.columns = columns;
        this.files = files;
    }

    /** With whatever columns the form asks for. */
    static void install(String xform, Map<String, String> files) {
        var columns = Stream.concat(
                        Stream.of("name", "label", "id"),
                        COLUMN.matcher(xform).results().map(found -> found.group(1)))
                .distinct()
                .toList();
        ReferenceManager.instance().reset();
        ReferenceManager.instance().addReferenceFactory(new StubFiles(columns, files));
    }

    @Override
    public boolean derives(String uri) {
        return uri.startsWith("jr://file") || uri.startsWith("jr://instance");
    }

    @Override
    public Reference derive(String uri) {
        return new Stub(uri, content(uri));
    }

    @Override
    public Reference derive(String uri, String context) {
        return derive(uri);
    }

    private String content(String uri) {
        var given = files.get(uri.substring(uri.lastIndexOf('/') + 1));
        if (given != null) {
            return given;
        }
        if (uri.endsWith(".csv")) {
            return String.join(",", columns) + "\n" + "n,".repeat(columns.size()) + "\n";
        }
        if (uri.endsWith(".geojson")) {
            return """
                    {"type": "FeatureCollection", "features": [{"type": "Feature",
                      "geometry": {"type": "Point", "coordinates": [1, 2]}, "properties": {%s}}]}""".formatted(
                            columns.stream().map("\"%s\": \"n\""::formatted).collect(Collectors.joining(", ")));
        }
        return columns.stream()
                .map("<%1$s>n</%1$s>"::formatted)
                .collect(Collectors.joining("", "<root><item>", "</item></root>"));
    }

    private record Stub(String uri, String content) implements Reference {
        @Override
        public boolean doesBinaryExist() {
            return true;
        }

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String getURI() {
            return uri;
        }

        @Override
        public String getLocalURI() {
            try {
                var dot = uri.lastIndexOf('.');
                var file = Files.createTempFile("stub", dot < 0 ? ".xml" : uri.substring(dot));
                file.toFile().deleteOnExit();
                return Files.writeString(file, content).toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean isReadOnly() {
            return true;
        }

        @Override
        public OutputStream getOutputStream() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Reference[] probeAlternativeReferences() {
            return new Reference[0];
        }
    }
}
