package org.corridor.surveys.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.corridor.surveys.xlsform.testing.Workbooks.xform;

import java.nio.charset.StandardCharsets;
import org.corridor.surveys.form.UnreadableForm.Code;
import org.junit.jupiter.api.Test;

class FormTest {
    private static final String RICH = """
            | settings |
            | | form_id | version | name |
            | | costs | 7 | data |
            | survey |
            | | type | name | label::English (en) | label::Français (fr) | hint::English (en) | relevant | constraint | constraint_message::English (en) | constraint_message::Français (fr) | required | appearance | choice_filter | repeat_count | corridor::class | corridor::bind |
            | | begin_group | who | Who | Qui | | | | | | | | | | Q | |
            | | select_one country | origin | From | De | As said | | | | | yes | minimal | | | | origin |
            | | select_one area | area | Area of ${origin} | Région | | ${origin} = 'NP' | | | | | | country = ${origin} | | S | |
            | | end_group | | | | | | | | | | | | | | |
            | | begin_repeat | line | Line | Ligne | | | | | | | | | 3 | | cost-lines |
            | | decimal | amount | How much? | Combien ? | | | . > 0 | Above zero. | Plus que zéro. | | | | | S | amount |
            | | end_repeat | | | | | | | | | | | | | | |
            | | image | card | Card | Carte | | | | | | | | | | P | |
            | | note | bye | Bye | Au revoir | | | | | | | | | | | |
            | choices |
            | | list_name | name | label::English (en) | label::Français (fr) | country |
            | | country | NP | Nepal | Népal | |
            | | country | BD | Bangladesh | Bangladesh | |
            | | area | np1 | Koshi | Koshi | NP |
            """;

    @Test
    void aFormTellsItselfItsTreeAndItsWords() throws UnreadableForm {
        var form = form(xform(RICH));
        assertThat(form.id()).isEqualTo("costs");
        assertThat(form.version()).isEqualTo("7");
        assertThat(form.root().path()).isEqualTo("/data");
        assertThat(form.languages())
                .containsExactly(new Language("English (en)", "en"), new Language("Français (fr)", "fr"));
        var origin = question(form, "/data/who/origin");
        assertThat(origin.label().in("fr-CA")).isEqualTo("De");
        assertThat(origin.label().in("ar")).isEqualTo("From");
        assertThat(origin.words().hint().in("en")).isEqualTo("As said");
        assertThat(origin.control()).isEqualTo(Control.SELECT_ONE);
        assertThat(origin.appearance()).isEqualTo("minimal");
        assertThat(origin.choices().find("NP").orElseThrow().label().in("fr")).isEqualTo("Népal");
        assertThat(question(form, "/data/who/area").label().in("en")).isEqualTo("Area of {origin}");
        assertThat(question(form, "/data/bye").control()).isEqualTo(Control.NOTE);
        assertThat(question(form, "/data/card").type()).isEqualTo(DataType.FILE);
    }

    @Test
    void aFormTellsItsRules() throws UnreadableForm {
        var form = form(xform(RICH));
        var amount = question(form, "/data/line/amount");
        assertThat(amount.type()).isEqualTo(DataType.DECIMAL);
        assertThat(amount.rules().constraint()).isEqualTo(". > 0");
        assertThat(amount.words().constraintMessage().in("fr")).isEqualTo("Plus que zéro.");
        assertThat(question(form, "/data/who/origin").rules().required()).isEqualTo("true()");
        assertThat(form.find("/data/line"))
                .get()
                .isInstanceOfSatisfying(
                        Repeat.class, repeat -> assertThat(repeat.count()).isNotEmpty());
    }

    @Test
    void aQuestionIsGuardedByItsOwnClassElseByThatOfItsSection() throws UnreadableForm {
        var form = form(xform(RICH));
        assertThat(question(form, "/data/who/origin").sensitivity()).isEqualTo(Sensitivity.QUASI_IDENTIFIER);
        assertThat(question(form, "/data/who/area").sensitivity()).isEqualTo(Sensitivity.SENSITIVE);
        assertThat(question(form, "/data/bye").sensitivity()).isEqualTo(Sensitivity.ORDINARY);
        assertThat(form.bound(Meaning.AMOUNT)).containsExactly(question(form, "/data/line/amount"));
        assertThat(form.bound(Meaning.COST_LINES)).singleElement().isInstanceOf(Repeat.class);
    }

    @Test
    void aFormThatNamesNoClassesIsSensitiveThroughout() throws UnreadableForm {
        var form = form(xform("""
                | survey |
                | | type | name | label |
                | | text | a | A |
                """));
        assertThat(form.questions())
                .filteredOn(question -> question.name().equals("a"))
                .singleElement()
                .satisfies(question -> assertThat(question.sensitivity()).isEqualTo(Sensitivity.SENSITIVE));
        assertThat(form.languages()).isEmpty();
        assertThat(form.questions().getFirst().label().in("fr")).isEqualTo("A");
    }

    @Test
    void filesBesideAFormAreNamedOnceAndTheirChoicesAreNotKnown() throws UnreadableForm {
        var form = form(xform("""
                | survey |
                | | type | name | label | media::image |
                | | select_one_from_file agencies.csv | agency | Agency | card.png |
                | | text | b | B | card.png |
                """));
        assertThat(form.mediaFiles()).extracting(Media::name).containsExactlyInAnyOrder("agencies.csv", "card.png");
        assertThat(form.questions().getFirst().choices().complete()).isFalse();
    }

    @Test
    void whatIsNoFormIsRefusedWithItsPlace() {
        assertThat(fault("no xml").code()).isEqualTo(Code.NOT_XML);
        assertThat(fault("<a>\n<b></a>").line()).isEqualTo(2);
        assertThat(fault("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>").code()).isEqualTo(Code.DECLARES_TYPES);
        assertThat(fault("<html><head/></html>").node()).isEqualTo("model");
        var good = xform(RICH);
        assertThat(fault(good.replace("id=\"costs\"", "")).code()).isEqualTo(Code.WITHOUT_ID);
        assertThat(fault(good.replace("ref=\"/data/card\"", "ref=\"/data/cart\""))
                        .node())
                .isEqualTo("/data/cart");
        assertThat(fault(good.replace("corridor:class=\"P\"", "corridor:class=\"X\""))
                        .code())
                .isEqualTo(Code.UNKNOWN_MARK);
        assertThat(fault(good.replace("corridor:bind=\"amount\"", "corridor:bind=\"wealth\""))
                        .node())
                .isEqualTo("/data/line/amount");
    }

    private static Form form(String xform) throws UnreadableForm {
        return Form.read(xform.getBytes(StandardCharsets.UTF_8));
    }

    private static UnreadableForm fault(String xform) {
        return catchThrowableOfType(UnreadableForm.class, () -> form(xform));
    }

    private static Question question(Form form, String path) {
        return (Question) form.find(path).orElseThrow();
    }
}
