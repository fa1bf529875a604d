package org.corridor.library;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** What a reader asks the library. A class because the server builds it by its empty constructor. */
public class LibraryQuery {
    /** Deeper than this nobody reads; a list of results is narrowed instead. */
    private static final int DEEPEST = 10_000;

    @QueryParam("q")
    @Size(max = 400)
    @Pattern(regexp = Texts.LINE)
    @Nullable
    String words;

    @QueryParam("kind")
    @Size(max = 20)
    List<@Size(max = 60) String> kind = List.of();

    @QueryParam("country")
    @Size(max = 50)
    List<@Size(max = 60) String> country = List.of();

    @QueryParam("region")
    @Size(max = 20)
    List<@Size(max = 60) String> region = List.of();

    @QueryParam("theme")
    @Size(max = 30)
    List<@Size(max = 60) String> theme = List.of();

    @QueryParam("organisationType")
    @Size(max = 20)
    List<@Size(max = 60) String> organisationType = List.of();

    @QueryParam("language")
    @Size(max = 30)
    List<@Size(max = 60) String> language = List.of();

    @QueryParam("principle")
    @Size(max = 20)
    List<@Size(max = 60) String> principle = List.of();

    @QueryParam("sort")
    @DefaultValue("relevance")
    @Pattern(regexp = "^(relevance|newest|title)$")
    String sort = "relevance";

    @QueryParam("after")
    @Size(max = 20)
    @Nullable
    String after;

    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(value = 100, message = "At most 100 at a time, so that a page stays quick on a thin line.")
    int limit = 20;

    public LibraryQuery() {}

    /** The newest items, for a short list. */
    public static LibraryQuery newest(int limit) {
        var query = new LibraryQuery();
        query.sort = "newest";
        query.limit = limit;
        return query;
    }

    /** What the address of a page asks, already cut to what may be asked. Names of facets as in the contract. */
    public static LibraryQuery of(
            String words, Map<String, List<String>> chosen, @Nullable String sort, @Nullable String after) {
        var query = new LibraryQuery();
        query.words = words;
        query.kind = chosen.getOrDefault("kind", List.of());
        query.country = chosen.getOrDefault("country", List.of());
        query.region = chosen.getOrDefault("region", List.of());
        query.theme = chosen.getOrDefault("theme", List.of());
        query.organisationType = chosen.getOrDefault("organisationType", List.of());
        query.language = chosen.getOrDefault("language", List.of());
        query.principle = chosen.getOrDefault("principle", List.of());
        query.sort = sort == null ? query.sort : sort;
        query.after = after;
        return query;
    }

    String words() {
        return words == null ? "" : words.strip();
    }

    List<String> chosen(LibraryFacet facet) {
        return switch (facet) {
            case KIND -> kind;
            case COUNTRY -> country;
            case REGION -> region;
            case THEME -> theme;
            case ORGANISATION_TYPE -> organisationType;
            case LANGUAGE -> language;
        };
    }

    /** How many results lie before this page. */
    int offset() {
        if (after == null || after.isBlank()) {
            return 0;
        }
        if (!after.matches("\\d{1,5}") || Integer.parseInt(after) > DEEPEST) {
            throw PageRequest.unknownPlace();
        }
        return Integer.parseInt(after);
    }

    /** The key of the page after this one, if there is one and it may be asked for. */
    @Nullable
    String next(long total) {
        var end = offset() + limit;
        return end < total && end <= DEEPEST ? Integer.toString(end) : null;
    }
}
