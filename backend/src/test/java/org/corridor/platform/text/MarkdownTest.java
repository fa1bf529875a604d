package org.corridor.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.corridor.platform.testing.HostileMarkdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
    void itsWordsAreReadWithoutMarks() {
        assertThat(Markdown.words(Markdown.html("A *b* & <c>\n\n- d"))).isEqualTo("A b & <c>\n\nd");
    }

    @Test
    void linksArePassedOnWithoutOurName() {
        assertThat(Markdown.html("[the law](https://example.org/law)"))
                .contains("href=\"https://example.org/law\"")
                .contains("nofollow")
                .contains("ugc");
    }

    @ParameterizedTest
    @MethodSource("org.corridor.platform.testing.HostileMarkdown#all")
    void nothingInATextActs(String text) {
        HostileMarkdown.assertHarmless(text, Markdown.html(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&#x202e;gnp.exe",
                "&#8238;gnp.exe",
                "[law](https://a.b/&#x202e;gnp)",
                "![law](https://a.b/&#x2066;gnp)",
                "**&#x2066;a**",
                "[&#x2028;a](https://a.b)",
                "&#x85;&#127;a",
                "    \u202ecode",
                "`\u202ecode`"
            })
    void whatNoTextMayHoldComesNotInAsANumberEither(String text) {
        for (var read : List.of(Markdown.html(text), Markdown.wholePage(text), Markdown.plain(text))) {
            assertThat(read).isEqualTo(Texts.inParagraphs(read)).doesNotContain("&#8238;", "&#8294;");
        }
        assertThat(Markdown.links(text)).allMatch(link -> link.equals(Texts.onOneLine(link)));
    }

    @Test
    void theListOfHostileTextsIsLong() {
        assertThat(HostileMarkdown.all()).hasSizeGreaterThan(200).doesNotHaveDuplicates();
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
