package org.corridor.surveys.xlsform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Place;
import org.corridor.surveys.xlsform.problem.Problems;

/**
 * Unpacks a spreadsheet file once, into nothing, to see that it stays within limits before anything reads it. What the file
 * says of its own sizes is not believed.
 */
final class Unpacking {
    /** Small parts may be packed as tightly as they are: white space alone does it. */
    private static final int SMALL = 1_000_000;

    private static final int MOST_PARTS = 2_000;

    private final byte[] file;
    private final Limits limits;
    private final byte[] buffer = new byte[1 << 16];
    private long unpacked;

    private Unpacking(byte[] file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** Whether the file may be read; if not, that is told. */
    static boolean isHarmless(byte[] file, Limits limits, Problems problems) throws IOException {
        var reason = new Unpacking(file, limits).reason();
        if (!reason.isEmpty()) {
            problems.add(Code.FILE_SUSPICIOUS, Place.WORKBOOK, reason);
        }
        return reason.isEmpty();
    }

    private String reason() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int parts = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var size = size(zip);
                if (++parts > MOST_PARTS) {
                    return "more than " + MOST_PARTS + " parts";
                }
                if (unpacked > limits.unpackedBytes()) {
                    return "more than " + limits.unpackedBytes() + " bytes";
                }
                if (size > SMALL && size / limits.packing() > file.length) {
                    return "more than " + limits.packing() + " times its size";
                }
            }
            return parts == 0 ? "no parts at all" : "";
        }
    }

    private long size(ZipInputStream zip) throws IOException {
        long size = 0;
        for (int read = zip.read(buffer); read >= 0 && unpacked <= limits.unpackedBytes(); read = zip.read(buffer)) {
            size += read;
            unpacked += read;
        }
        return size;
    }
}
