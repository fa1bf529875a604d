package org.corridor.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    @Test
    void paragraphsEmphasisAndListsBecomeElements() {
        assertThat(Markdown.html("Wages *withheld*:\n\n- by **agents**\n- by employers"))
                .contains("<em>withheld</em>", "<li>by <strong>agents</strong></li>");
    }

    @Test
    void headingsStandBelowThePagesOwn() {
        assertThat(Markdown.html("# Demand")).contains("<h3>Demand</h3>").doesNotContain("<h1");
    }

    @Test
    void linksArePassedOnWithoutOurName() {
        assertThat(Markdown.html("[the law](https://example.org/law)"))
                .contains("href=\"https://example.org/law\"")
                .contains("nofollow")
                .contains("ugc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt:alert(1))",
                "[a](data:text/html;base64,PHNjcmlwdD4=)",
                "![a](https://example.org/track.gif)",
                "![a](x\"onerror=\"alert(1))",
                "<a href='vbscript:x'>a</a>",
                "[a](https://example.org/\" onmouseover=\"alert(1))",
                "<svg/onload=alert(1)>",
                "`<script>`",
                "<style>*{display:none}</style>"
            })
    void nothingInATextRunsOrIsFetched(String text) {
        assertThat(Markdown.html(text))
                .doesNotContainIgnoringCase("<script", "<img", "<svg", "<style")
                .doesNotContainPattern("(?i)<[^>]+\\son\\w+\\s*=")
                .doesNotContainPattern("(?i)href=\"(?!https?:|mailto:)[^\"]*:");
    }

    @Test
    void aTeaserEndsAtAWord() {
        assertThat(Markdown.teaser("A *transitional* justice mechanism for workers, stranded and repatriated", 50))
                .isEqualTo("A transitional justice mechanism for workers…");
        assertThat(Markdown.teaser("Short.", 50)).isEqualTo("Short.");
    }

    @Test
    void linksAreListed() {
        assertThat(Markdown.links("See [one](https://a.example) and <https://b.example>."))
                .containsExactly("https://a.example", "https://b.example");
    }

    @Test
    void headingsFollowTheHeadingThatTheTextStandsUnder() {
        assertThat(Markdown.html("# One\n\n### Three")).contains("<h3>One</h3>", "<h3>Three</h3>");
        assertThat(Markdown.wholePage("# One\n\n## Two\n\n### Three"))
                .contains("<h2>One</h2>", "<h2>Two</h2>", "<h3>Three</h3>");
    }
}
