package org.corridor.campaign.news;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.corridor.platform.http.Json;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.persistence.Once;
import org.corridor.platform.subject.SubjectRef;

/** Writes the news that the coalition starts from, once in an installation's life and all in one transaction. */
@Dependent
@Transactional
public class StartingNewsService {
    private static final String NAME = "news-starting-content";
    private static final String FILE = "/content/news.json";

    private final NewsRepository all;
    private final Journal journal;
    private final Once once;
    private final InstantSource clock;

    @Inject
    StartingNewsService(NewsRepository all, Journal journal, Once once, InstantSource clock) {
        this.all = all;
        this.journal = journal;
        this.once = once;
        this.clock = clock;
    }

    /** Loads what is there to begin with; the library is asked by title for what the items are about. */
    public void loadOnce(Function<String, Optional<SubjectRef>> library) {
        if (once.first(NAME)) {
            var at = clock.instant();
            for (var node : read()) {
                add((ObjectNode) node, library, at);
                at = at.minusSeconds(1); // those without a day keep the order of their page
            }
        }
    }

    static JsonNode read() {
        try (var file = StartingNewsService.class.getResourceAsStream(FILE)) {
            return Json.MAPPER.readTree(file);
        } catch (IOException broken) {
            throw new UncheckedIOException("The starting news cannot be read.", broken);
        }
    }

    private void add(ObjectNode node, Function<String, Optional<SubjectRef>> library, Instant at) {
        var title = node.remove("libraryTitle");
        var news = new News(all.nextNumber(), draft(node), at);
        if (title != null && !title.isNull()) {
            library.apply(title.asText()).ifPresent(found -> {
                news.targetKind = found.kind();
                news.targetId = found.id();
            });
        }
        news.publish(at);
        all.save(news);
        journal.write("published", news.ref(), NAME);
    }

    static NewsDraft draft(ObjectNode node) {
        try {
            return Json.MAPPER.treeToValue(node, NewsDraft.class);
        } catch (IOException broken) {
            throw new UncheckedIOException("A starting news item is no draft.", broken);
        }
    }
}
