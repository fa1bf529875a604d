package org.corridor.campaign.news;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.corridor.platform.persistence.JsonText;

/** The column of a news item that holds its wordings. */
final class NewsColumns {
    private NewsColumns() {}

    @Converter
    static class Wordings extends JsonText<NewsWording> {
        Wordings() {
            super(new TypeReference<>() {});
        }
    }
}
