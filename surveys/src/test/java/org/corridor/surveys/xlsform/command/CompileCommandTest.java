package org.corridor.surveys.xlsform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileCommandTest {
    private static final String FORM = """
            | survey |
            | | type | name | label | choice_filter |
            | | select_one_external towns | town | Town | country = 'NP' |
            | external_choices |
            | | list_name | name | country |
            | | towns | ktm | NP |
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final CompileCommand command = new CompileCommand(
            new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(told, true, StandardCharsets.UTF_8));

    @TempDir
    Path folder = Path.of("");

    @Test
    void aFormIsWrittenWithTheFileBesideIt() throws IOException {
        var workbook = Files.writeString(folder.resolve("towns.md"), FORM);
        var target = folder.resolve("towns.xml");
        assertThat(command.run(List.of(workbook.toString(), "-o", target.toString())))
                .isEqualTo(CompileCommand.DONE);
        assertThat(target).content().contains("<towns id=");
        assertThat(folder.resolve("itemsets.csv"))
                .hasContent("\"list_name\",\"name\",\"country\"\n\"towns\",\"ktm\",\"NP\"\n");
    }

    @Test
    void aFormWithoutATargetIsPrinted() throws IOException {
        var workbook = Files.writeString(folder.resolve("towns.md"), FORM);
        assertThat(command.run(List.of(workbook.toString()))).isEqualTo(CompileCommand.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("<?xml");
    }

    @Test
    void errorsAreToldWithTheirPlace() throws IOException {
        var workbook = Files.writeString(folder.resolve("towns.md"), FORM.replace("select_one_external", "select"));
        assertThat(command.run(List.of(workbook.toString()))).isEqualTo(CompileCommand.REFUSED);
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("error: sheet survey, row 2, column type");
        assertThat(out.size()).isZero();
    }

    @Test
    void aMissingFileAndMissingWordsAreTold() {
        assertThat(command.run(List.of())).isEqualTo(CompileCommand.MISUSED);
        assertThat(command.run(List.of(folder.resolve("none.md").toString()))).isEqualTo(CompileCommand.MISUSED);
    }
}
