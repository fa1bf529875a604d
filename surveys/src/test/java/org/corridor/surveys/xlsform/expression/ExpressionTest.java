package org.corridor.surveys.xlsform.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                ".",
                "..",
                "-1",
                "1 - 2 * 3 div 4 mod 5",
                "'its' = \"its\"",
                "${a} >= 1 and ${b} != 'x' or not(${c})",
                "selected(${a}, 'b')",
                "count(${r}/x[. > 1]) | //y",
                "instance('l')/root/item[name = ${q}][1]/label",
                "/data/a[position() = position(current()/..) - 1]/@b",
                "if(a, b, if(c, d, ''))",
                "jr:choice-name(${q}, '${q}')",
                "child::item/text()",
                "(1 + 2) * -${x}",
                "once(format-date(today(), '%Y-%m'))",
                "2026-11-22",
                "self::node()"
            })
    void isUnderstood(String text) {
        assertThat(Expression.of(text).stoppedAt()).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 +", "(1", "selected(", "a b", "'open", "${a} = = 1", "[1]", "f(,)"})
    void isToldToBeOdd(String text) {
        assertThat(Expression.of(text).stoppedAt()).as(text).isPresent();
    }

    @Test
    void mentionsAreFoundEvenInAnOddText() {
        assertThat(Expression.of("${a} + ${b").uses())
                .extracting(Use::reference)
                .containsExactly(new Reference("a", false));
    }

    @Test
    void aMentionInAPredicateIsSeenFromAnotherPlace() {
        var uses = Expression.of("instance('l')/root/item[name = ${a}]/label = ${b}")
                .uses();
        assertThat(uses).extracting(Use::inPredicate).containsExactly(true, false);
    }

    @Test
    void theRepeatsOfAnIndexedRepeatAreWholePaths() {
        var uses = Expression.of("indexed-repeat(${a}, ${r}, ${i} - 1)").uses();
        assertThat(uses).extracting(Use::absolute).containsExactly(true, true, false);
    }

    @Test
    void aMentionInsideALiteralIsNone() {
        assertThat(Expression.of("concat('${a}', ${b})").uses())
                .extracting(use -> use.reference().name())
                .containsExactly("b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"random()", "${a}", "1 + 1", "now() - 7", "if(${a} < 1, 'A', 'B')"})
    void isComputed(String text) {
        assertThat(Expression.of(text).computes(false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"7", "-7", "2026-11-22", "08:30:00", "Kathmandu", "not_func$", "jr://images/a.jpg", "a (b)"})
    void isAPlainValue(String text) {
        assertThat(Expression.of(text).computes(true)).isFalse();
    }

    @Test
    void aHyphenInTheNameOfAChoiceTakesNothingAway() {
        assertThat(Expression.of("a-2").computes(true)).isFalse();
        assertThat(Expression.of("1-1").computes(true)).isFalse();
        assertThat(Expression.of("1-1").computes(false)).isTrue();
    }

    @Test
    void aDotOutsidePredicatesIsTheAnswerItself() {
        assertThat(Expression.of(". > 1").mentionsItself()).isTrue();
        assertThat(Expression.of("count(${r}[. > 1])").mentionsItself()).isFalse();
    }

    @Test
    void veryLongExpressionsAreNoDanger() {
        assertThat(Expression.of("1" + " + ${a}".repeat(50_000)).uses()).hasSize(50_000);
        assertThat(Expression.of("-".repeat(100_000) + "1").stoppedAt()).isEmpty();
        assertThat(Prose.pieces("instance(".repeat(10_000))).hasSize(1);
    }

    @Test
    void veryDeepBracketsAreNoDanger() {
        var deep = "(".repeat(100_000) + "1" + ")".repeat(100_000);
        assertThat(Expression.of(deep).stoppedAt()).isPresent();
    }
}
