package org.corridor.surveys.xlsform.conformance;

import java.util.ArrayList;
import java.util.List;

/** What must be taken out of one text ({@code -}) and put in ({@code +}) to get another, by the longest common lines. */
final class LineDifference {
    private final List<String> expected;
    private final List<String> found;
    private final int[][] common;

    LineDifference(List<String> expected, List<String> found) {
        this.expected = expected;
        this.found = found;
        this.common = new int[expected.size() + 1][found.size() + 1];
        if (!expected.equals(found)) {
            for (int row = expected.size() - 1; row >= 0; row--) {
                for (int column = found.size() - 1; column >= 0; column--) {
                    common[row][column] = expected.get(row).equals(found.get(column))
                            ? common[row + 1][column + 1] + 1
                            : Math.max(common[row + 1][column], common[row][column + 1]);
                }
            }
        }
    }

    /** The first lines of the difference. */
    List<String> lines(int most) {
        var lines = new ArrayList<String>();
        int row = 0;
        int column = 0;
        while ((row < expected.size() || column < found.size()) && !expected.equals(found)) {
            var expectedLeft = row < expected.size();
            var foundLeft = column < found.size();
            if (expectedLeft && foundLeft && expected.get(row).equals(found.get(column))) {
                row++;
                column++;
            } else if (expectedLeft && (!foundLeft || common[row + 1][column] >= common[row][column + 1])) {
                lines.add("- " + expected.get(row++).strip());
            } else {
                lines.add("+ " + found.get(column++).strip());
            }
        }
        return lines.size() > most ? lines.subList(0, most) : lines;
    }
}
