package org.corridor.surveys.xlsform.sheet;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Place;
import org.corridor.surveys.xlsform.problem.Problems;

/** Reads a workbook in any of its shapes: a spreadsheet file, a folder of CSV files, Markdown tables. */
public final class WorkbookFile {
    private WorkbookFile() {}

    /** The workbook at a path; none when it cannot or must not be read, which is told. */
    public static Optional<Workbook> read(Path path, Limits limits, Problems problems) throws IOException {
        try {
            if (Files.isDirectory(path)) {
                return Optional.of(CsvWorkbook.read(path, limits));
            }
            if (Files.size(path) > limits.fileBytes()) {
                throw new TooLarge(limits.fileBytes(), "bytes");
            }
            return read(path.getFileName().toString(), Files.readAllBytes(path), limits, problems);
        } catch (TooLarge e) {
            e.tell(problems);
        } catch (CharacterCodingException e) {
            problems.add(Code.FILE_UNREADABLE, Place.WORKBOOK, "its letters are not UTF-8");
        }
        return Optional.empty();
    }

    /** The workbook in a file's content; its name tells the shape. */
    public static Optional<Workbook> read(String name, byte[] content, Limits limits, Problems problems) {
        try {
            if (content.length > limits.fileBytes()) {
                throw new TooLarge(limits.fileBytes(), "bytes");
            }
            var small = name.toLowerCase(Locale.ROOT);
            if (small.endsWith(".md") || small.endsWith(".markdown")) {
                return Optional.of(MarkdownWorkbook.read(new String(content, StandardCharsets.UTF_8), limits));
            }
            if (small.endsWith(".xlsx") || small.endsWith(".xlsm")) {
                return XlsxWorkbook.read(content, limits, problems);
            }
            problems.add(Code.FILE_UNREADABLE, Place.WORKBOOK, name);
        } catch (TooLarge e) {
            e.tell(problems);
        } catch (IOException | RuntimeException e) {
            // whatever a library throws at a broken file, its author needs one answer
            problems.add(Code.FILE_UNREADABLE, Place.WORKBOOK, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** The workbook in Markdown tables. */
    public static Optional<Workbook> markdown(String text, Problems problems) {
        return read("form.md", text.getBytes(StandardCharsets.UTF_8), Limits.USUAL, problems);
    }

    /** The name of a form whose settings give none: that of its file, without the ending. */
    public static String formName(Path path) {
        var name = path.toAbsolutePath().normalize().getFileName().toString();
        var dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).replaceAll("[^\\p{L}\\p{N}_.-]+", "_");
    }
}
