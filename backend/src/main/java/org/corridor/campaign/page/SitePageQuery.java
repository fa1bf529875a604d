package org.corridor.campaign.page;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** Which pages somebody wants, and in which language. */
public class SitePageQuery extends PageRequest {
    @QueryParam("language")
    @DefaultValue("en")
    @Pattern(regexp = Texts.INTERFACE_LANGUAGE)
    String language = "en";

    @QueryParam("kind")
    @Pattern(regexp = "^(topic|legal)$")
    @Nullable
    String kind;

    public SitePageQuery() {}

    private SitePageQuery(String language, SitePageKind kind, int limit) {
        super(null, limit);
        this.language = language;
        this.kind = kind.name();
    }

    /** As many as a page of the site shows. */
    public static SitePageQuery of(String language, SitePageKind kind, int most) {
        return new SitePageQuery(language, kind, most);
    }

    Optional<SitePageKind> kind() {
        return SitePageKind.of(kind);
    }

    /** The address after which this page of the list begins. */
    String place() {
        return after().orElse("");
    }
}
