package org.corridor.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.corridor.site.page.AddressReader.Reading;
import org.corridor.site.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressReaderTest {
    @ParameterizedTest
    @CsvSource({
        "/, EN, /",
        "/library, EN, /library",
        "/library/39, EN, /library/39",
        "/fr/, FR, /",
        "/ar/library/39, AR, /library/39",
        "/french, EN, /french",
        "/x.php, EN, /x.php"
    })
    void aTidyPathIsAnAddress(String path, Language language, String within) {
        assertThat(AddressReader.read(path)).isEqualTo(new Reading.Page(new Address(language, within)));
    }

    @ParameterizedTest
    @CsvSource({
        "/library/, /library",
        "//library, /library",
        "//evil.example, /evil.example",
        "/fr, /fr/",
        "/fr//library/, /fr/library",
        "/en, /",
        "/en/, /",
        "/en/library/39/, /library/39",
        "/index.html, /",
        "/privacy, /about/privacy",
        "/ar/accessibility/, /ar/about/accessibility"
    })
    void anotherSpellingMovesToIt(String path, String tidy) {
        assertThat(AddressReader.read(path)).isEqualTo(new Reading.Moved(tidy));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ar/%2e%2e/x",
                "/ar/.git/config",
                "/ar/library;jsessionid=1",
                "/ar/<script>",
                "/ar/wp-admin/..",
                "/ar/a%00b"
            })
    void whatNothingHereIsSpelledLikeIsUnknown(String path) {
        assertThat(AddressReader.read(path)).isEqualTo(new Reading.Unknown(Language.AR));
    }

    @Test
    void anEndlessPathIsUnknown() {
        assertThat(AddressReader.read("/a".repeat(20_000))).isEqualTo(new Reading.Unknown(Language.EN));
    }
}
