package org.corridor.surveys.xlsform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;
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
        try (var zip = open(file)) {
            int parts = 0;
            for (var part : Collections.list(zip.getEntries())) {
                var size = size(zip.getInputStream(part));
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

    /** The file as its own directory tells its parts, which is how the reader of rows sees it. */
    static ZipFile open(byte[] file) throws IOException {
        return ZipFile.builder().setByteArray(file).get();
    }

    private long size(InputStream part) throws IOException {
        long size = 0;
        try (part) {
            for (int read = part.read(buffer);
                    read >= 0 && unpacked <= limits.unpackedBytes();
                    read = part.read(buffer)) {
                size += read;
                unpacked += read;
            }
        }
        return size;
    }
}
