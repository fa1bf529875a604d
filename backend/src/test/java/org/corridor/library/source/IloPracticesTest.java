package org.corridor.library.source;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.library.source.Pages.complete;
import static org.corridor.library.source.Pages.faults;
import static org.corridor.library.source.Pages.list;
import static org.corridor.library.source.Pages.listOf;
import static org.corridor.library.source.Pages.only;

import java.nio.charset.Charset;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.corridor.library.source.SourceReading.Complete;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page, whichever kind it is. */
class IloPracticesTest {
    private static final String PAGE = listOf("Matrícula", "The workers’ card.", "Mexico");

    @Test
    void theSameIsReadWhateverEncodingThePageWasSavedIn() {
        var windows = Charset.forName("windows-1252");
        var saved = Stream.of(
                PAGE.getBytes(UTF_8), ("\uFEFF" + PAGE).getBytes(UTF_8), PAGE.getBytes(UTF_16), PAGE.getBytes(windows));

        assertThat(saved.map(bytes -> IloPractices.read("page.txt", bytes)))
                .hasSize(4)
                .allSatisfy(reading -> assertThat(((Complete) reading).practices())
                        .singleElement()
                        .extracting(SourcePractice::title, SourcePractice::description)
                        .containsExactly("Matrícula", "The workers’ card."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void linesMayEndAsOnAnySystem(String ending) {
        assertThat(complete(PAGE.replace("\n", ending)).practices())
                .isEqualTo(complete(PAGE).practices());
    }

    @Test
    void spacesThatDoNotBreakAreSpaces() {
        assertThat(only(listOf("Fair visas", "Quick.", "France;\u00A0Mali\u00A0"))
                        .places()
                        .countries())
                .containsExactly("FR", "ML");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\n"})
    void anEmptyPageIsRefused(String page) {
        assertThat(faults(page)).containsExactly(new SourceFault(1, "There is nothing to read."));
    }

    @Test
    void aPageOfHtmlIsRefused() {
        assertThat(faults("\n<!DOCTYPE html>\n<p>1 practices found</p>"))
                .containsExactly(new SourceFault(2, "This looks like HTML. Save the page as plain text first."));
    }

    @Test
    void aBinaryFileIsRefused() {
        assertThat(faults("%PDF-1.7\n\u0000\u0001"))
                .containsExactly(new SourceFault(2, "This line holds control characters: it is not plain text."));
    }

    @Test
    void anAbsurdlyLongLineIsRefused() {
        assertThat(faults(listOf("Fair visas", "x".repeat(20_001))))
                .containsExactly(new SourceFault(6, "This line is longer than 20,000 characters."));
    }

    @Test
    void aPageOfAnotherKindIsRefused() {
        assertThat(faults("Dear editor,\n  • please find our practices enclosed."))
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).startsWith("This is neither a list"));
    }

    @Test
    void nothingIsReadByHalves() {
        var reading = IloPractices.read("page.txt", list("  • Fair visas\n    Quick.\n  • \n  • Late visas"));

        assertThat(reading).isInstanceOf(SourceReading.Malformed.class);
    }

    @Test
    void aPageFullOfFaultsNamesAHundred() {
        var entries = IntStream.range(0, 1_000).mapToObj(index -> "  • ").toList();

        assertThat(faults(list(String.join("\n", entries)))).hasSize(100);
    }

    @Test
    void markupInsideATextIsOnlyText() {
        assertThat(only(listOf("<script>alert(1)</script>", "'; drop table item; --"))
                        .title())
                .isEqualTo("<script>alert(1)</script>");
    }
}
