package org.corridor.surveys.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.surveys.xlsform.testing.Workbooks.compile;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Place;
import org.corridor.surveys.xlsform.problem.Problem;
import org.junit.jupiter.api.Test;

/** What authors are told. */
class ProblemsTest {
    @Test
    void allErrorsOfAWorkbookAreToldAtOnce() {
        var problems = compile("""
                | survey |
                | | type | name | label | relevant | parameters |
                | | txt | a | A | | |
                | | text | b b | B | | |
                | | text | c | C | ${nobody} = 1 | |
                | | select_one none | d | D | | |
                | | range | e | E | | step=0 |
                | | text | f | | | |
                | choices |
                | | list_name | name | label |
                | | some | x | X |
                | | some | x | Y |
                """);
        assertThat(problems.errors())
                .extracting(Problem::code)
                .contains(
                        Code.TYPE_UNKNOWN,
                        Code.NAME_MALFORMED,
                        Code.REFERENCE_UNKNOWN,
                        Code.LIST_UNKNOWN,
                        Code.RANGE_STEP_ZERO,
                        Code.LABEL_MISSING,
                        Code.CHOICE_NAME_TWICE);
        assertThat(problems.warnings()).extracting(Problem::code).contains(Code.LIST_UNUSED);
        assertThat(problems.xform()).isEmpty();
    }

    @Test
    void aProblemNamesSheetRowAndColumnAsTheirAuthorSeesThem() {
        var problem = compile("""
                | survey |
                | | type | name | Caption |
                | | text | a | A |
                | | text | b | See ${c} |
                """).errors().getFirst();
        assertThat(problem.place()).isEqualTo(new Place("survey", 3, "Caption", "c"));
        assertThat(problem.sentence()).contains("'c'");
    }

    @Test
    void unknownMarksAreErrors() {
        var errors = compile("""
                | survey |
                | | type | name | label | corridor::class | corridor::bind |
                | | text | a | A | Z | nothing |
                """).errors();
        assertThat(errors).extracting(Problem::code).containsExactly(Code.CLASS_UNKNOWN, Code.MEANING_UNKNOWN);
    }

    @Test
    void answersThatDependOnThemselvesAreRefused() {
        var errors = compile("""
                | survey |
                | | type | name | label | calculation | relevant |
                | | begin_group | g | G | | ${c} > 1 |
                | | calculate | a | | ${b} + 1 | |
                | | calculate | b | | ${a} + 1 | |
                | | integer | c | C | | |
                | | end_group | | | | |
                """).errors();
        assertThat(errors).extracting(Problem::code).containsOnly(Code.CYCLE);
        assertThat(errors)
                .extracting(Problem::sentence)
                .anySatisfy(told -> assertThat(told).contains("a → b → a"));
    }

    @Test
    void aLongChainOfCalculationsIsNoCycle() {
        var rows = IntStream.range(1, 5_000)
                .mapToObj(row -> "| | calculate | q%d | ${q%d} + 1 |".formatted(row, row - 1))
                .collect(Collectors.joining(
                        "\n", "| survey |\n| | type | name | calculation |\n| | calculate | q0 | 1 |\n", "\n"));
        assertThat(compile(rows).errors()).isEmpty();
    }

    @Test
    void missingTranslationsAndLanguagesWithoutACodeAreWarnedOf() {
        var warnings = compile("""
                | survey |
                | | type | name | label::English (en) | label::Nepali | hint::English (en) |
                | | text | a | A | क | H |
                """).warnings();
        assertThat(warnings).extracting(Problem::code).containsOnly(Code.TRANSLATION_MISSING, Code.LANGUAGE_CODE);
    }

    @Test
    void aColumnOfAttributesNeedsANameAndAKnownPrefix() {
        var errors = compile("""
                | survey |
                | | type | name | label | bind::a b | body::my:style | bind::odk:length |
                | | text | a | A | 1 | 2 | 3 |
                """).errors();
        assertThat(errors).extracting(Problem::code).containsExactly(Code.COLUMN_ATTRIBUTE, Code.COLUMN_PREFIX);
    }

    @Test
    void sectionsAreNotNestedWithoutEnd() {
        var begins = "| | begin_repeat | r%1$d | R | |\n";
        var rows = IntStream.range(0, 5_000).mapToObj(begins::formatted).collect(Collectors.joining());
        var errors = compile("| survey |\n| | type | name | label |\n" + rows).errors();
        assertThat(errors).extracting(Problem::code).contains(Code.SECTION_DEEP);
    }

    @Test
    void loopsInLoopsDoNotMultiplyWithoutEnd() {
        var choices = IntStream.range(0, 200)
                .mapToObj("| | l | c%d | C |\n"::formatted)
                .collect(Collectors.joining());
        var errors = compile("""
                | survey |
                | | type | name | label |
                | | begin_loop over l | a | A |
                | | begin_loop over l | b | B |
                | | begin_loop over l | c | C |
                | | text | q | Q |
                | | end_loop | | |
                | | end_loop | | |
                | | end_loop | | |
                | choices |
                | | list_name | name | label |
                """ + choices).errors();
        assertThat(errors).extracting(Problem::code).contains(Code.LOOP_LARGE);
    }

    @Test
    void aListIsNotNamedWithQuotationMarks() {
        var errors = compile("""
                | survey |
                | | type | name | label |
                | | select_one it's | a | A |
                | choices |
                | | list_name | name | label |
                | | it's | x | X |
                """).errors();
        assertThat(errors).extracting(Problem::code).containsExactly(Code.LIST_NAME);
    }

    @Test
    void aNamesakeSheetIsSuggested() {
        var error = compile("""
                | surveys |
                | | type | name | label |
                | | text | a | A |
                """).errors().getFirst();
        assertThat(error.sentence()).contains("surveys");
    }
}
