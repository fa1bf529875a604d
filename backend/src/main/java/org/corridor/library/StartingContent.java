package org.corridor.library;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.corridor.platform.http.Json;
import org.jspecify.annotations.Nullable;

/** Fills an empty library with what the coalition starts from, once in an installation's life. */
@ApplicationScoped
class StartingContent {
    private static final String FILE = "/content/library.json";

    @Inject
    StartingContentService service;

    void load(@Observes @Initialized(ApplicationScoped.class) Object application) {
        service.loadOnce(read());
    }

    /**
     * An item of the starting content.
     *
     * @param sourceName of the collection it is known from, if any, with its title there
     */
    record StartingItem(
            LibraryItemDraft draft,
            @Nullable String sourceName,
            @Nullable String sourceTitle,
            @Nullable LocalDate sourceUpdatedOn,
            List<String> undecidedCountries) {}

    static List<StartingItem> read() {
        try (var file = StartingContent.class.getResourceAsStream(FILE)) {
            var items = new ArrayList<StartingItem>();
            for (var node : Json.MAPPER.readTree(file)) {
                items.add(item((ObjectNode) node));
            }
            return List.copyOf(items);
        } catch (IOException broken) {
            throw new UncheckedIOException("The starting content cannot be read.", broken);
        }
    }

    private static StartingItem item(ObjectNode node) throws IOException {
        var name = text(node, "sourceName");
        var title = text(node, "sourceTitle");
        var updatedOn = text(node, "sourceUpdatedOn");
        var undecided = new ArrayList<String>();
        node.path("undecidedCountries").forEach(label -> undecided.add(label.asText()));
        node.remove("undecidedCountries");
        return new StartingItem(
                Json.MAPPER.treeToValue(node, LibraryItemDraft.class),
                name,
                title,
                updatedOn == null ? null : LocalDate.parse(updatedOn),
                List.copyOf(undecided));
    }

    private static @Nullable String text(ObjectNode node, String field) {
        var value = node.remove(field);
        return value == null || value.isNull() ? null : value.asText();
    }
}
