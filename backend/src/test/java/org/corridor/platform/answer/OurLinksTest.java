package org.corridor.platform.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OurLinksTest {
    private static final String ADDRESS = "reply+";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://corridor.example.org/unsubscribe/uABC",
                "https://corridor.example.org/Unsubscribe/uABC",
                "HTTPS://CORRIDOR.EXAMPLE.ORG/UNSUBSCRIBE/UABC",
                "answer to reply+7k3@example.org",
                "answer to REPLY+abc@example.org",
                "reply%2Babc@example.org",
                "reply\\+abc@example.org",
                "re\u200bply+abc@example.org",
                "[here](https://corridor.example.org/unsub&#115;cribe/uABC)"
            })
    void aLinkOfOursIsKnownHoweverItIsWritten(String text) {
        assertThat(OurLinks.standIn(text, ADDRESS)).isTrue();
    }

    @Test
    void wordsAboutThemAreNone() {
        assertThat(OurLinks.standIn("How do I unsubscribe? In reply + thanks.", ADDRESS))
                .isFalse();
    }
}
