package org.corridor.campaign.appeal;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.text.Texts;

/** Which appeals a reader wants, and in which language. */
public class AppealQuery extends PageRequest {
    @QueryParam("language")
    @DefaultValue("en")
    @Pattern(regexp = Texts.INTERFACE_LANGUAGE)
    String language = "en";

    public AppealQuery() {}

    private AppealQuery(String language, int limit) {
        super(null, limit);
        this.language = language;
    }

    /** As many as a page of the site shows. */
    public static AppealQuery of(String language, int most) {
        return new AppealQuery(language, most);
    }

    /** The number before which this page begins. */
    Optional<Long> place() {
        return after().map(AppealQuery::number);
    }

    static Long number(String key) {
        try {
            return Long.valueOf(key);
        } catch (NumberFormatException notAKey) {
            throw PageRequest.unknownPlace();
        }
    }
}
