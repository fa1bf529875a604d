package org.corridor.surveys.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.corridor.surveys.check.Finding.CalculationDiffers;
import org.corridor.surveys.check.Finding.ConstraintBroken;
import org.corridor.surveys.check.Finding.NotChecked;
import org.corridor.surveys.check.Finding.UnknownChoice;
import org.corridor.surveys.form.UnreadableForm;
import org.corridor.surveys.form.UnreadableForm.Code;
import org.corridor.surveys.xlsform.testing.Workbooks;
import org.junit.jupiter.api.Test;

/** Each finding, and each trap of the engine. */
class FormCheckTest {
    private static final Checked AGE = Checked.workbook("""
            | survey |
            | | type | name | label | required | constraint | constraint_message::English (en) | constraint_message::Français (fr) | relevant |
            | | text | alias | Alias | yes | | | | |
            | | integer | age | Age | | . >= 18 | Of full age. | Majeur. | ${alias} != 'nobody' |
            | | select_multiple sign | signs | Signs | | | | | |
            | | date | day | Day | | . <= today() | | | |
            | choices |
            | | list_name | name | label |
            | | sign | a | A |
            | | sign | b | B |
            """);

    @Test
    void aSoundSubmissionHasNoFinding() {
        assertThat(AGE.on("<alias>x</alias><age>20</age><signs>a b</signs><day>2026-11-01</day>"))
                .isEmpty();
    }

    @Test
    void aBrokenConstraintCarriesTheFormsOwnWords() {
        assertThat(AGE.on("<alias>x</alias><age>5</age>"))
                .singleElement()
                .isInstanceOfSatisfying(ConstraintBroken.class, broken -> {
                    assertThat(broken.message().in("fr")).isEqualTo("Majeur.");
                    assertThat(broken.path()).isEqualTo("/form/age");
                });
        // the engine's word for a missing message is "null"
        assertThat(AGE.on("<alias>x</alias><day>2099-01-01</day>"))
                .singleElement()
                .isInstanceOfSatisfying(
                        ConstraintBroken.class,
                        broken -> assertThat(broken.message().isEmpty()).isTrue());
    }

    @Test
    void everythingIsFoundAtOnceAndInTheOrderOfTheForm() {
        assertThat(AGE.brief("<day>soon</day><signs>a z</signs><age>5</age><odd>1</odd>"))
                .containsExactly(
                        "required-missing /form/alias",
                        "constraint-broken /form/age",
                        "unknown-choice /form/signs",
                        "not-a-date /form/day",
                        "unknown-question /form/odd");
    }

    @Test
    void whatIsLeftOutIsMissingAsWhatIsLeftEmptyIs() {
        assertThat(AGE.brief("")).containsExactly("required-missing /form/alias");
        assertThat(AGE.brief("<alias/>")).containsExactly("required-missing /form/alias");
        assertThat(AGE.brief("<alias>  </alias>")).containsExactly("required-missing /form/alias");
    }

    @Test
    void whatTheEngineDropsWithoutAWordIsFound() {
        assertThat(AGE.on("<alias>x</alias><signs>z</signs>"))
                .containsExactly(new UnknownChoice("/form/signs", List.of(), "z"));
        assertThat(AGE.brief("<alias>x</alias><age>abc</age>")).containsExactly("not-a-number /form/age");
        assertThat(AGE.brief("<alias>x</alias><age>99999999999</age>")).containsExactly("not-a-number /form/age");
        assertThat(AGE.brief("<alias>x</alias><age>1,5</age>")).containsExactly("not-a-number /form/age");
        assertThat(AGE.brief("<alias>x</alias><day>2026-02-30</day>")).containsExactly("not-a-date /form/day");
    }

    @Test
    void answersWhereNothingIsAskedDoNotCount() {
        assertThat(AGE.brief("<alias>nobody</alias><age>5</age>")).isEmpty();
        assertThat(AGE.brief("<alias>nobody</alias><age>abc</age>")).isEmpty();
    }

    @Test
    void aQuestionSentTwiceIsFound() {
        assertThat(AGE.brief("<alias>x</alias><alias>y</alias>")).containsExactly("unknown-question /form/alias");
        assertThat(AGE.brief("<alias><b>x</b></alias>"))
                .containsExactly("required-missing /form/alias", "unknown-question /form/alias/b");
        assertThat(AGE.brief("loose <alias>x</alias>")).containsExactly("unknown-question /form");
    }

    @Test
    void whatClientsAddToTheMetadataIsNoFinding() {
        assertThat(AGE.brief("<alias>x</alias><meta><instanceID>uuid:1</instanceID><deprecatedID>uuid:0</deprecatedID>"
                        + "<own>1</own></meta>"))
                .isEmpty();
    }

    @Test
    void aTamperedCalculationIsFoundInItsTurn() {
        var checked = Checked.workbook("""
                | survey |
                | | type | name | label | calculation |
                | | begin_repeat | line | Line | |
                | | decimal | amount | Amount | |
                | | calculate | twice | | ${amount} * 2 |
                | | end_repeat | | | |
                | | calculate | all | | sum(${twice}) |
                """);
        assertThat(checked.on("<line><amount>1.5</amount><twice>3</twice></line>"
                        + "<line><amount>2</amount><twice>5</twice></line><all>7</all>"))
                .containsExactly(new CalculationDiffers("/form/line/twice", List.of(2), "5", "4"));
        assertThat(checked.on("<line><amount>1.1</amount><twice>2.20</twice></line><all>2.2000000000000002</all>"))
                .isEmpty();
        assertThat(checked.brief("<line><amount>1</amount></line><all>2</all>"))
                .containsExactly("calculation-differs /form/line/twice [1]");
    }

    @Test
    void whatDependsOnTheMomentOrOnChanceRaisesNoFalseFinding() {
        var checked = Checked.workbook("""
                | survey |
                | | type | name | label | calculation |
                | | calculate | day | | today() |
                | | calculate | lot | | once(random()) |
                | | calculate | id | | uuid() |
                | | calculate | code | | concat('x', ${lot}) |
                | | calculate | plain | | 1 + 1 |
                """);
        assertThat(checked.brief("<day>2020-01-01</day><lot>0.5</lot><id>a</id><code>x0.5</code><plain>3</plain>"))
                .containsExactly("calculation-differs /form/plain");
    }

    @Test
    void todayIsTheDayOfTheInterviewByItsOwnClock() {
        var checked = Checked.workbook("""
                | survey |
                | | type | name | label | constraint |
                | | end | ended | | |
                | | date | call | Call again | . >= today() |
                | | date | left | Left | . <= today() |
                """);
        var then = "<ended>2026-03-02T01:00:00.000+14:00</ended>";
        assertThat(checked.brief(then + "<call>2026-03-02</call><left>2026-03-02</left>"))
                .isEmpty();
        assertThat(checked.brief(then + "<call>2026-03-01</call><left>2026-03-03</left>"))
                .containsExactly("constraint-broken /form/call", "constraint-broken /form/left");
        assertThat(checked.brief("<call>2026-03-02</call>")).containsExactly("constraint-broken /form/call");
    }

    @Test
    void aChoiceThatOtherAnswersExcludeIsFound() {
        var checked = Checked.workbook("""
                | survey |
                | | type | name | label | choice_filter |
                | | begin_repeat | place | Place | |
                | | select_one country | country | Country | |
                | | select_one area | area | Area | country = ${country} |
                | | end_repeat | | | |
                | choices |
                | | list_name | name | label | country |
                | | country | NP | Nepal | |
                | | country | BD | Bangladesh | |
                | | area | np1 | Koshi | NP |
                | | area | bd1 | Dhaka | BD |
                """);
        assertThat(checked.brief("<place><country>NP</country><area>np1</area></place>"
                        + "<place><country>NP</country><area>bd1</area></place>"
                        + "<place><country>BD</country><area>xx</area></place>"))
                .containsExactly("unknown-choice /form/place/area [2]", "unknown-choice /form/place/area [3]");
    }

    @Test
    void rulesThatLookIntoAbsentFilesAreToldAsNotTried() {
        var checked = Checked.workbook("""
                | survey |
                | | type | name | label | calculation | constraint | relevant | required |
                | | csv-external | rates | | | | | |
                | | select_one_from_file agencies.csv | agency | Agency | | | | |
                | | text | cur | Money | | | | |
                | | calculate | rate | | instance('rates')/root/item[name = ${cur}]/rate | | | |
                | | calculate | usd | | ${rate} * 2 | | | |
                | | text | pulled | Pulled | | . = pulldata('rates', 'rate', 'name', ${cur}) | | |
                | | text | shown | Shown | | | ${usd} > 3 | yes |
                """);
        assertThat(checked.on("<agency>a1</agency><cur>NPR</cur><rate>2</rate><usd>4</usd><pulled>7</pulled>"))
                .containsExactly(
                        new NotChecked("/form/rate", List.of(), NotChecked.FILE_ABSENT),
                        new NotChecked("/form/usd", List.of(), NotChecked.FILE_ABSENT),
                        new NotChecked("/form/pulled", List.of(), NotChecked.FILE_ABSENT));
    }

    @Test
    void aRuleThatFailsIsAFindingAndTheRestIsToldAllTheSame() {
        var checked = Checked.workbook("""
                | survey |
                | | type | name | label | calculation | constraint |
                | | integer | n | N | | |
                | | calculate | odd | | date(concat('no day ', ${n})) | |
                """);
        assertThat(checked.brief("<n>x</n>")).containsExactly("not-a-number /form/n", "not-checked /form");
        var constraint = Checked.workbook("""
                | survey |
                | | type | name | label | constraint |
                | | integer | n | N | date(concat('no day ', .)) > 3 |
                | | integer | m | M | . > 3 |
                """);
        assertThat(constraint.brief("<n>1</n><m>1</m>"))
                .containsExactly("not-checked /form/n", "constraint-broken /form/m");
    }

    @Test
    void whatAnAbsentFileShowsIsCheckedWhereItWasAnswered() {
        var checked = Checked.workbook("""
                | survey |
                | | type | name | label | relevant | constraint | required |
                | | text | shown | Shown | pulldata('f', 'a', 'b', 'c') = 'x' | | yes |
                | | integer | n | N | pulldata('f', 'a', 'b', 'c') = 'x' | . > 3 | yes |
                | | integer | m | M | | . > number(pulldata('f', 'a', 'b', 'c')) | yes |
                """);
        assertThat(checked.brief("<n>1</n>")).containsExactly("constraint-broken /form/n", "required-missing /form/m");
    }

    @Test
    void hundredsOfTurnsAreCheckedAndThousandsAreNot() {
        var checked = Checked.workbook("""
                | survey |
                | | type | name | label | constraint |
                | | begin_repeat | line | Line | |
                | | integer | n | N | . < 500 |
                | | end_repeat | | | |
                """);
        var lines = new StringBuilder();
        for (int at = 1; at <= 600; at++) {
            lines.append("<line><n>").append(at == 600 ? 501 : 1).append("</n></line>");
        }
        assertThat(checked.brief(lines.toString())).containsExactly("constraint-broken /form/line/n [600]");
        assertThat(checked.brief("<line><n>1</n></line>".repeat(3_000))).containsExactly("not-checked /form");
    }

    @Test
    void nothingUnreadableLeavesAnythingButAFinding() {
        for (var sent : List.of(
                "", "<", "<form", "<!DOCTYPE a><form id='form'/>", "<form id='form'>" + "<a>".repeat(60), "\u0000")) {
            assertThat(AGE.check().check(sent.getBytes(StandardCharsets.UTF_8)))
                    .as(sent)
                    .singleElement()
                    .isInstanceOf(NotChecked.class);
        }
        assertThat(AGE.check().check("<other id='form'><age>5</age></other>".getBytes(StandardCharsets.UTF_8)))
                .extracting(Finding::kind)
                .contains("unknown-question");
    }

    @Test
    void aFormThatTheEngineRefusesIsRefused() {
        var form = Workbooks.xform("""
                | survey |
                | | type | name | label | calculation |
                | | calculate | a | | 1 + 1 |
                """).replace("1 + 1", "1 + ");
        var refused =
                catchThrowableOfType(UnreadableForm.class, () -> FormCheck.of(form.getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.code()).isEqualTo(Code.REFUSED_BY_ENGINE);
    }
}
