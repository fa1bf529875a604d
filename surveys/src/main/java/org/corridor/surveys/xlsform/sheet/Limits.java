package org.corridor.surveys.xlsform.sheet;

/**
 * How large a workbook may be. A form of 500 questions in ten languages has some 30,000 cells; what is far beyond is a mistake
 * or an attack.
 *
 * @param fileBytes of the file as it comes
 * @param unpackedBytes of all parts of a spreadsheet file
 * @param packing how many times larger a part may get by unpacking
 * @param rows of a sheet
 * @param cells of the workbook
 * @param cellLetters of a cell
 * @param sheets of the workbook
 */
public record Limits(int fileBytes, long unpackedBytes, int packing, int rows, int cells, int cellLetters, int sheets) {
    public static final Limits USUAL = new Limits(10_000_000, 100_000_000, 200, 20_000, 500_000, 32_767, 60);
}
