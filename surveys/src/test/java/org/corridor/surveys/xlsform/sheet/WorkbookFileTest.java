package org.corridor.surveys.xlsform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Problem;
import org.corridor.surveys.xlsform.problem.Problems;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookFileTest {
    private final Problems problems = new Problems();

    private interface Filling {
        void of(Worksheet sheet);
    }

    private static byte[] xlsx(Filling filling) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            filling.of(workbook.newWorksheet("survey"));
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                sheet.value(row, column, cells[column]);
            }
        }
    }

    private Optional<org.corridor.surveys.xlsform.sheet.Workbook> read(byte[] content) {
        return WorkbookFile.read("form.xlsx", content, Limits.USUAL, problems);
    }

    private Sheet survey(Filling filling) throws IOException {
        return read(xlsx(filling))
                .orElseThrow(() -> new AssertionError(problems.all()))
                .sheets()
                .getFirst();
    }

    @Test
    void aSpreadsheetIsReadWithTheNumbersOfItsRows() throws IOException {
        var sheet = survey(survey -> {
            row(survey, 0, "type", "name", "label");
            row(survey, 1, "text", "a", "A");
            row(survey, 3, "text", "b", "");
        });
        assertThat(sheet.columns()).containsExactly("type", "name", "label");
        assertThat(sheet.rows()).extracting(Row::number).containsExactly(2, 4);
        assertThat(sheet.rows().getLast().cells()).containsOnlyKeys("type", "name");
    }

    @Test
    void numbersAndDatesAreWrittenAsPeopleReadThem() throws IOException {
        var sheet = survey(survey -> {
            row(survey, 0, "name", "default", "day");
            survey.value(1, 0, 3);
            survey.value(1, 1, 2.50);
            survey.value(1, 2, LocalDate.of(2026, 11, 22));
            survey.style(1, 2).format("yyyy-MM-dd").set();
        });
        assertThat(sheet.rows().getFirst().cells())
                .containsEntry("name", "3")
                .containsEntry("default", "2.5")
                .containsEntry("day", "2026-11-22");
    }

    @Test
    void trailingBlanksAndOtherScriptsSurviveAsTheyAre() throws IOException {
        var sheet = survey(survey -> {
            row(survey, 0, "type", "name", "label");
            row(survey, 1, "text", "a  ", "नाम / اسم / 名前 👍");
            row(survey, 9, " ", "", "  ");
        });
        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().getFirst().cells()).containsEntry("label", "नाम / اسم / 名前 👍");
    }

    @Test
    void aFormulaWithoutAResultIsToldWithItsCell() throws IOException {
        read(xlsx(survey -> {
            row(survey, 0, "type", "name");
            survey.formula(1, 1, "A1");
        }));
        assertThat(problems.all()).extracting(Problem::code).contains(Code.CELL_FORMULA);
        assertThat(problems.all().getFirst().place().column()).isEqualTo("B2");
    }

    @Test
    void mergedCellsAreWarnedOf() throws IOException {
        survey(survey -> {
            row(survey, 0, "type", "name");
            row(survey, 1, "text", "a");
            survey.range(1, 0, 2, 0).merge();
        });
        assertThat(problems.all()).extracting(Problem::code).containsExactly(Code.CELLS_MERGED);
        assertThat(problems.all().getFirst().place().sheet()).isEqualTo("survey");
    }

    @Test
    void fiftyThousandRowsAreRefusedInASentence() throws IOException {
        var content = xlsx(survey -> {
            row(survey, 0, "type", "name");
            for (int row = 1; row <= 50_000; row++) {
                row(survey, row, "text", "q" + row);
            }
        });
        assertThat(read(content)).isEmpty();
        assertThat(problems.all()).extracting(Problem::code).containsExactly(Code.FILE_LARGE);
        assertThat(problems.all().getFirst().sentence()).contains("20000 rows");
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            var zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 300; megabyte++) {
                zip.write(zeros);
            }
        }
        assertThat(read(bytes.toByteArray())).isEmpty();
        assertThat(problems.all()).extracting(Problem::code).containsExactly(Code.FILE_SUSPICIOUS);
    }

    @Test
    void entitiesThatMultiplyAreNotFollowed() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("""
                    <!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                    <!ENTITY c SYSTEM "file:///etc/passwd">]><workbook>&b;&c;</workbook>""".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(read(bytes.toByteArray())).isEmpty();
        assertThat(problems.all()).extracting(Problem::code).containsExactly(Code.FILE_UNREADABLE);
    }

    @Test
    void whatIsNoWorkbookIsToldSo() {
        assertThat(read("hello".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(WorkbookFile.read("form.xls", new byte[10], Limits.USUAL, problems))
                .isEmpty();
        assertThat(problems.all()).allMatch(Problem::isError).hasSize(2);
    }

    @Test
    void aFolderOfCsvFilesIsAWorkbook(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("survey.csv"),
                "\uFEFFtype,name,label\r\ntext,a,\"One, \"\"two\"\"\nthree\"\r\n,,\r\ntext,b,B\r\n");
        Files.writeString(folder.resolve("choices.csv"), "list_name,name,label\n");
        var workbook = WorkbookFile.read(folder, Limits.USUAL, problems).orElseThrow();
        var survey = workbook.sheet("survey").orElseThrow();
        assertThat(survey.rows()).extracting(Row::number).containsExactly(2, 4);
        assertThat(survey.rows().getFirst().cells()).containsEntry("label", "One, \"two\"\nthree");
        assertThat(workbook.sheet("choices")).isPresent();
    }

    @Test
    void markdownTablesAreAWorkbook() {
        var workbook = WorkbookFile.markdown("""
                # A form

                | survey |
                | | type | name | label |
                | | --- | --- | --- |
                | | text | a | yes \\| no |
                |
                | | text | b | two\\nlines |
                """, problems).orElseThrow();
        var rows = workbook.sheets().getFirst().rows();
        assertThat(rows.getFirst().cells()).containsEntry("label", "yes | no");
        assertThat(rows.getLast().cells()).containsEntry("label", "two\nlines");
        assertThat(rows).extracting(Row::number).containsExactly(2, 4);
    }

    @Test
    void theSameFormInThreeShapesIsTheSameForm(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("survey.csv"), "type,name,label\ninteger,age,Age\n");
        var csv = WorkbookFile.read(folder, Limits.USUAL, problems).orElseThrow();
        var markdown = WorkbookFile.markdown("""
                | survey |
                | | type | name | label |
                | | integer | age | Age |
                """, problems).orElseThrow();
        var xlsx = read(xlsx(survey -> {
                    row(survey, 0, "type", "name", "label");
                    row(survey, 1, "integer", "age", "Age");
                }))
                .orElseThrow();
        assertThat(csv).isEqualTo(markdown).isEqualTo(xlsx);
    }
}
