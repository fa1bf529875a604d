package org.corridor.site.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.library.LibraryPage;
import org.corridor.library.LibrarySearch;
import org.corridor.platform.http.Json;
import org.corridor.site.text.Wording;

/** The library's search page, which answers what its address asks. */
@Dependent
class SearchPage implements RoomPages {
    private final LibrarySearch library;
    private final StructuredData facts;

    @Inject
    SearchPage(LibrarySearch library, StructuredData facts) {
        this.library = library;
        this.facts = facts;
    }

    @Override
    public Optional<Page> at(Address address, Wording w, Map<String, String[]> parameters) {
        return address.path().equals("/library") ? Optional.of(page(address, w, parameters)) : Optional.empty();
    }

    Page page(Address address, Wording w, Map<String, String[]> parameters) {
        var question = SearchQuestion.read(parameters);
        return page(address, w, question, library.find(question.query()), facts);
    }

    static Page page(Address address, Wording w, SearchQuestion question, LibraryPage result, StructuredData facts) {
        var labels = new Labels(w);
        var title = question.words().isEmpty()
                ? w.t("library.search.title")
                : w.t("library.search.titleFor", "words", question.words());
        var view = new Page.View("search", Map.of("search", SearchView.of(question, result, labels), "labels", labels));
        var page = Page.saying(address, title, w.t("library.search.description"), view)
                .asking(question.address())
                .telling(List.of(facts.collection(w, title, question, result)))
                .with(data(result));
        return worthListing(question) ? page : page.unlisted();
    }

    /** The answer without the summaries: a list shows excerpts, and a page stays small for thin lines. */
    private static JsonNode data(LibraryPage result) {
        JsonNode data = Json.MAPPER.valueToTree(result);
        data.path("items").forEach(hit -> ((ObjectNode) hit).put("summary", ""));
        return data;
    }

    /** Search engines list what was sorted into the library, not every search that somebody once made. */
    private static boolean worthListing(SearchQuestion question) {
        return question.words().isEmpty()
                && question.sort() == null
                && question.after() == null
                && question.narrowings() <= 1;
    }
}
