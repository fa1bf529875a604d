package org.corridor.surveys.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.corridor.surveys.xlsform.testing.Workbooks.xform;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.corridor.surveys.form.Form;
import org.corridor.surveys.form.UnreadableForm;
import org.corridor.surveys.submission.UnreadableSubmission.Code;
import org.junit.jupiter.api.Test;

class SubmissionReaderTest {
    private static final String GOOD = """
            <data id="costs" version="7" xmlns:orx="http://openrosa.org/xforms"><line><part><a>1</a></part>\
            <part><a>2</a></part></line><line><part><a>3</a></part></line><b>Été</b><c/><odd>x</odd>\
            <orx:meta><orx:instanceID>uuid:1</orx:instanceID><orx:deprecatedID>uuid:0</orx:deprecatedID></orx:meta></data>""";

    private static final SubmissionReader READER = new SubmissionReader(SubmissionLimits.USUAL);

    @Test
    void aSubmissionTellsItsFormAndItself() throws UnreadableSubmission {
        var read = read(GOOD);
        assertThat(read.formId()).isEqualTo("costs");
        assertThat(read.formVersion()).isEqualTo("7");
        assertThat(read.instanceId()).isEqualTo("uuid:1");
        assertThat(read.deprecatedId()).isEqualTo("uuid:0");
        var bare = read("<a xmlns='http://example.org/form'/>");
        assertThat(bare.formId()).isEqualTo("http://example.org/form");
        assertThat(bare.formVersion()).isNull();
        assertThat(bare.instanceId()).isNull();
    }

    @Test
    void answersKeepTheirOrderAndTheirTurns() throws UnreadableForm, UnreadableSubmission {
        var form = Form.read(xform("""
                | settings |
                | | form_id | name |
                | | costs | data |
                | survey |
                | | type | name | label |
                | | begin_repeat | line | Line |
                | | begin_repeat | part | Part |
                | | integer | a | A |
                | | end_repeat | | |
                | | end_repeat | | |
                | | text | b | B |
                | | text | c | C |
                """).getBytes(StandardCharsets.UTF_8));
        assertThat(read(GOOD).answers(form))
                .startsWith(
                        new Answer("/data/line/part/a", List.of(1, 1), "1"),
                        new Answer("/data/line/part/a", List.of(1, 2), "2"),
                        new Answer("/data/line/part/a", List.of(2, 1), "3"),
                        new Answer("/data/b", List.of(), "Été"),
                        new Answer("/data/c", List.of(), ""),
                        new Answer("/data/odd", List.of(), "x"));
    }

    @Test
    void textIsReadInTheCharactersThatItSays() throws UnreadableSubmission {
        for (var charset : List.of("UTF-8", "ISO-8859-1", "UTF-16", "UTF-16LE", "UTF-16BE")) {
            var said = "<?xml version='1.0' encoding='" + charset + "'?>" + GOOD;
            var read = READER.read(said.getBytes(Charset.forName(charset)));
            assertThat(read.content().child("b").orElseThrow().text())
                    .as(charset)
                    .isEqualTo("Été");
        }
        assertThat(fault("<?xml version='1.0' encoding='windows-1252'?>" + GOOD))
                .isEqualTo(Code.UNKNOWN_CHARSET);
        assertThat(fault("<?xml version='1.0' encoding='UTF-16'?>" + GOOD)).isEqualTo(Code.BROKEN_TEXT);
        assertThat(fault(GOOD.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Code.BROKEN_TEXT);
    }

    @Test
    void entitiesAreNotExpanded() {
        assertThat(fault("""
                <!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><data id="x">&b;</data>""")).isEqualTo(Code.DECLARES_TYPES);
        assertThat(fault("<!DOCTYPE d SYSTEM 'file:///etc/passwd'><data id='x'/>"))
                .isEqualTo(Code.DECLARES_TYPES);
        assertThat(fault("<data id='x'>&b;</data>")).isIn(Code.DECLARES_TYPES, Code.NOT_XML);
        assertThatCode(() -> read("<data id='x'>&lt;&amp;&#233;</data>")).doesNotThrowAnyException();
    }

    @Test
    void whatIsTooMuchIsRefusedByWhatIsTooMuch() {
        assertThat(fault("<data id='x'>" + "<a>1</a>".repeat(100_000) + "</data>"))
                .isEqualTo(Code.TOO_MANY_FIELDS);
        assertThat(fault("<a id='x'>" + "<a>".repeat(100_000) + "</a>".repeat(100_001)))
                .isEqualTo(Code.TOO_DEEP);
        assertThat(fault("<a id='x'>" + "x".repeat(300_000) + "</a>")).isEqualTo(Code.TEXT_TOO_LONG);
        assertThat(fault("<a id='" + "x".repeat(300_000) + "'/>")).isEqualTo(Code.TEXT_TOO_LONG);
        assertThat(fault(new byte[6_000_000])).isEqualTo(Code.TOO_LARGE);
        var attributes = new StringBuilder("<a id='x'");
        for (int at = 0; at < 20_000; at++) {
            attributes.append(" a").append(at).append("=''");
        }
        assertThat(fault(attributes + "/>")).isIn(Code.TOO_MANY_FIELDS, Code.NOT_XML);
    }

    @Test
    void whatIsBrokenIsToldAndNeverHarms() {
        assertThat(fault("")).isEqualTo(Code.NOT_XML);
        assertThat(fault("<data id='x'>")).isEqualTo(Code.NOT_XML);
        assertThat(fault("<data id='x'>\u0001</data>")).isEqualTo(Code.NOT_XML);
        assertThat(fault("<data id='x'>&#0;</data>")).isEqualTo(Code.NOT_XML);
        assertThat(fault("<data/>")).isEqualTo(Code.WITHOUT_FORM);
        assertThat(fault(new byte[] {'<', 'a', '>', (byte) 0xC3, '<', '/', 'a', '>'}))
                .isEqualTo(Code.BROKEN_TEXT);
    }

    @Test
    void fiveThousandSpoiltSubmissionsNeverThrowAnythingElse() {
        var random = new Random(7);
        var good = GOOD.getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            for (int round = 0; round < 5_000; round++) {
                var spoilt = good.clone();
                for (int times = random.nextInt(8); times >= 0; times--) {
                    spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
                }
                try {
                    READER.read(spoilt);
                } catch (UnreadableSubmission refused) {
                    assertThat(refused.code()).isNotNull();
                }
            }
        });
    }

    private static Submission read(String text) throws UnreadableSubmission {
        return READER.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Code fault(String text) {
        return fault(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Code fault(byte[] bytes) {
        return catchThrowableOfType(UnreadableSubmission.class, () -> READER.read(bytes))
                .code();
    }
}
