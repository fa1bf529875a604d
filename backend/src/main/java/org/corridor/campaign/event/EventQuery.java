package org.corridor.campaign.event;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** Which events a reader wants, and in which language. A class because the server builds it by its empty constructor. */
public class EventQuery extends PageRequest {
    @QueryParam("language")
    @DefaultValue("en")
    @Pattern(regexp = Texts.INTERFACE_LANGUAGE)
    String language = "en";

    /** Those of a year that are over; without one, those to come. */
    @QueryParam("year")
    @Pattern(regexp = "^20\\d{2}$")
    @Nullable
    String year;

    @QueryParam("kind")
    @Pattern(regexp = EventKind.WORDS)
    @Nullable
    String kind;

    public EventQuery() {}

    private EventQuery(String language, @Nullable String after, int limit) {
        super(after, limit);
        this.language = language;
    }

    /** What the address of a page asks for, of what is to come. */
    public static EventQuery coming(String language, @Nullable String after, int limit) {
        return new EventQuery(language, after, limit);
    }

    /** The same of a year that has been. */
    public EventQuery of(@Nullable String past) {
        year = past;
        return this;
    }

    /** The same of one kind. */
    public EventQuery only(@Nullable String word) {
        kind = word;
        return this;
    }

    Optional<EventKind> kind() {
        return Optional.ofNullable(kind).map(EventKind::of);
    }
}
