package org.corridor.campaign.page;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.corridor.platform.persistence.JsonText;

/** The columns of a page that hold records as JSON. */
final class SitePageColumns {
    private SitePageColumns() {}

    @Converter
    static class Wordings extends JsonText<SitePageWording> {
        Wordings() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Links extends JsonText<SitePageLink> {
        Links() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Snapshot extends JsonText<SitePageSnapshot> {
        Snapshot() {
            super(new TypeReference<>() {});
        }
    }
}
