package org.corridor.surveys.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.surveys.xlsform.testing.Workbooks.interview;
import static org.corridor.surveys.xlsform.testing.Workbooks.xform;

import org.junit.jupiter.api.Test;

/** What a compiled form does in the field's engine. */
class ScenarioTest {
    @Test
    void aQuestionIsAskedWhenItsRelevanceSaysSo() {
        var interview = interview("""
                | survey |
                | | type | name | label | relevant |
                | | select_one yn | paid | Paid? | |
                | | integer | much | How much? | ${paid} = 'yes' |
                | choices |
                | | list_name | name | label |
                | | yn | yes | Yes |
                | | yn | no | No |
                """);
        assertThat(interview.answer("paid", "no").asks("much")).isFalse();
        assertThat(interview.answer("paid", "yes").asks("much")).isTrue();
    }

    @Test
    void aCalculationInARepeatLooksAtItsOwnTurn() {
        var interview = interview("""
                | survey |
                | | type | name | label | calculation |
                | | begin_repeat | costs | Cost | |
                | | begin_group | line | Line | |
                | | integer | amount | Amount | |
                | | end_group | | | |
                | | calculate | twice | | ${amount} * 2 |
                | | end_repeat | | | |
                | | calculate | all | | sum(${twice}) |
                """);
        interview.answer("costs[1]/line/amount", 3).more("costs").answer("costs[2]/line/amount", 4);
        assertThat(interview.value("costs[1]/twice")).isEqualTo("6");
        assertThat(interview.value("costs[2]/twice")).isEqualTo("8");
        assertThat(interview.value("all")).isEqualTo("14");
    }

    @Test
    void aCascadeOffersWhatBelongsToTheAnswerBefore() {
        var interview = interview("""
                | survey |
                | | type | name | label | choice_filter |
                | | select_one country | country | Country | |
                | | select_one area | area | Area | country = ${country} |
                | choices |
                | | list_name | name | label | country |
                | | country | NP | Nepal | |
                | | country | BD | Bangladesh | |
                | | area | np1 | Koshi | NP |
                | | area | bd1 | Dhaka | BD |
                """);
        assertThat(interview.answer("country", "BD").choices("area")).containsExactly("bd1");
        assertThat(interview.answer("country", "NP").choices("area")).containsExactly("np1");
    }

    @Test
    void aChoiceOtherOpensAQuestionForIt() {
        var interview = interview("""
                | survey |
                | | type | name | label |
                | | select_one kind or_other | kind | Kind? |
                | choices |
                | | list_name | name | label |
                | | kind | a | A |
                """);
        assertThat(interview.answer("kind", "a").asks("kind_other")).isFalse();
        assertThat(interview.answer("kind", "other").asks("kind_other")).isTrue();
    }

    @Test
    void aDefaultIsFixedOrComputed() {
        var interview = interview("""
                | survey |
                | | type | name | label | default |
                | | integer | years | Years | 3 |
                | | text | day | Day | concat('on ', format-date('2026-11-22', '%d')) |
                """);
        assertThat(interview.value("years")).isEqualTo("3");
        assertThat(interview.value("day")).isEqualTo("on 22");
    }

    @Test
    void aTriggerComputesWhenItsQuestionIsAnswered() {
        var form = xform("""
                | survey |
                | | type | name | label | calculation | trigger |
                | | text | a | A | | |
                | | text | b | B | concat(${a}, '!') | ${a} |
                """);
        assertThat(form).contains("event=\"xforms-value-changed\"");
    }

    @Test
    void aRepeatTurnsAsOftenAsItsCountSays() {
        var interview = interview("""
                | survey |
                | | type | name | label | repeat_count | calculation |
                | | integer | n | How many? | | |
                | | begin_repeat | person | Person | ${n} | |
                | | text | alias | Alias | | |
                | | end_repeat | | | | |
                | | calculate | there | | | count(${person}) |
                """);
        assertThat(interview.answer("n", 3).isFinished()).isTrue();
    }

    @Test
    void aConstraintHoldsBackAWrongAnswer() {
        var text = """
                | survey |
                | | type | name | label | constraint | constraint_message | required |
                | | integer | age | Age | . >= 18 | Of full age only, not ${age}. | yes |
                """;
        assertThat(interview(text).answer("age", 17).isFinished()).isFalse();
        assertThat(interview(text).answer("age", 18).isFinished()).isTrue();
        assertThat(interview(text).isFinished()).isFalse();
    }
}
