package org.corridor.site.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageTextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
    private final PageTexts texts = PageTexts.load();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasEveryText(Language language) {
        assertThat(texts.of(language).keySet()).isEqualTo(texts.of(Language.EN).keySet());
        assertThat(texts.of(language).values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextHasThePlacesThatEnglishHas(Language language) {
        texts.of(Language.EN).forEach((key, english) -> {
            if (!english.contains("|")) {
                assertThat(places(texts.of(language).getOrDefault(key, "")))
                        .as("places of %s in %s", key, language)
                        .isEqualTo(places(english));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextWithFormsHasAsManyAsItsLanguage(Language language) {
        texts.of(Language.EN).forEach((key, english) -> {
            if (english.contains("|")) {
                assertThat(texts.of(language).getOrDefault(key, "").split("\\|", -1))
                        .as("forms of %s in %s", key, language)
                        .hasSize(language == Language.AR ? 6 : 2);
            }
        });
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }
}
