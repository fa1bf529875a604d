package org.corridor.surveys.xlsform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Place;
import org.corridor.surveys.xlsform.problem.Problems;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

/** Reads a spreadsheet file (Office Open XML), row by row. */
final class XlsxWorkbook {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private final Budget budget;
    private final Problems problems;
    private boolean since1904;

    private XlsxWorkbook(Limits limits, Problems problems) {
        this.budget = new Budget(limits);
        this.problems = problems;
    }

    /** The workbook; none when it must not be read, which is told. */
    static Optional<Workbook> read(byte[] file, Limits limits, Problems problems) throws IOException, TooLarge {
        if (!Unpacking.isHarmless(file, limits, problems)) {
            return Optional.empty();
        }
        var reader = new XlsxWorkbook(limits, problems);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS)) {
            reader.since1904 = workbook.isDate1904();
            var sheets = new ArrayList<Sheet>();
            for (var sheet : workbook.getSheets().toList()) {
                sheets.add(reader.sheet(sheet));
            }
            MergedCells.warn(file, problems);
            return Optional.of(new Workbook(sheets));
        } catch (ExcelReaderException e) {
            throw new IOException("not a spreadsheet", e);
        }
    }

    private Sheet sheet(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException, TooLarge {
        var table = new Table(sheet.getName(), budget);
        try (var rows = sheet.openStream()) {
            for (var each = rows.iterator(); each.hasNext(); ) {
                var row = each.next();
                var cells = new ArrayList<@Nullable String>();
                for (int column = 0; column < row.getCellCount(); column++) {
                    var cell = row.getCell(column);
                    cells.add(cell == null ? null : text(sheet.getName(), row.getRowNum(), cell));
                }
                table.line(row.getRowNum(), cells);
            }
        }
        return table.sheet();
    }

    /** What a person sees in the cell, as near as a form needs it. */
    private @Nullable String text(String sheet, int row, Cell cell) {
        return switch (cell.getType()) {
            case STRING -> cell.getRawValue() == null ? cell.getText() : cell.asString();
            case NUMBER -> number(cell);
            case BOOLEAN -> cell.asBoolean() ? "TRUE" : "FALSE";
            case FORMULA -> formula(sheet, row, cell);
            case ERROR -> {
                problems.add(Code.CELL_ERROR, place(sheet, row, cell), String.valueOf(cell.getRawValue()));
                yield null;
            }
            case EMPTY -> null;
        };
    }

    /** The result that the spreadsheet program stored with it. */
    private @Nullable String formula(String sheet, int row, Cell cell) {
        var result = cell.getRawValue();
        if (result == null || result.isBlank()) {
            problems.add(Code.CELL_FORMULA, place(sheet, row, cell));
            return null;
        }
        return plain(result);
    }

    private @Nullable String number(Cell cell) {
        var format = cell.getDataFormatString();
        var raw = cell.getRawValue();
        return raw == null ? null : DateFormat.isDate(format) ? DateFormat.text(raw, format, since1904) : plain(raw);
    }

    /** A number without what a spreadsheet adds: 3 and not 3.0, never with an exponent. Other text stays. */
    private static String plain(String raw) {
        try {
            var number = new BigDecimal(raw);
            return number.precision() - number.scale() > 30 || number.scale() > 30
                    ? raw
                    : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    private static Place place(String sheet, int row, Cell cell) {
        return Place.cell(sheet, row, cell.getAddress().toString());
    }
}
