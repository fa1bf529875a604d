package org.corridor.campaign.news;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** Which news a reader wants, and in which language. A class because the server builds it by its empty constructor. */
public class NewsQuery extends PageRequest {
    /** Stands for the year of items whose day nobody knows. */
    public static final String UNDATED = "undated";

    @QueryParam("language")
    @DefaultValue("en")
    @Pattern(regexp = Texts.INTERFACE_LANGUAGE)
    String language = "en";

    @QueryParam("year")
    @Pattern(regexp = "^((19|20)\\d{2}|undated)$")
    @Nullable
    String year;

    public NewsQuery() {}

    private NewsQuery(String language, @Nullable String year, @Nullable String after, int limit) {
        super(after, limit);
        this.language = language;
        this.year = year;
    }

    /** What the address of a page asks. */
    public static NewsQuery of(String language, @Nullable String year, @Nullable String after, int limit) {
        return new NewsQuery(language, year, after, limit);
    }

    Optional<String> year() {
        return Optional.ofNullable(year);
    }
}
