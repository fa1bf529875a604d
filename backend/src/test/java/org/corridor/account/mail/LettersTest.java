package org.corridor.account.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.corridor.account.Role;
import org.corridor.platform.mail.LetterTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {
    @Test
    void whatSomebodyWroteIsNotLookedAtForGaps() {
        assertThat(LetterTexts.fill(
                        "{name}: {note}", Map.of("name", "{link}", "note", "$1 \\ {name}", "link", "secret")))
                .isEqualTo("{link}: $1 \\ {name}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ar"})
    void everyLetterIsWrittenInEveryLanguageWithTheSameGaps(String language) throws IOException {
        var english = texts("en");
        var other = texts(language);

        assertThat(new TreeSet<>(other.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        for (var key : english.stringPropertyNames()) {
            assertThat(gaps(other.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key)));
        }
    }

    @Test
    void everyRoleHasAName() throws IOException {
        var english = texts("en");
        for (var role : Role.values()) {
            assertThat(english.getProperty("role." + role.word())).isNotBlank();
        }
    }

    private static Set<String> gaps(String text) {
        return Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String language) throws IOException {
        try (var file = Letters.class.getResourceAsStream("letters_" + language + ".properties")) {
            var texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        }
    }
}
