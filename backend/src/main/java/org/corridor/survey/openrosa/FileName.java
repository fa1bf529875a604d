package org.corridor.survey.openrosa;

import java.util.regex.Pattern;
import org.apache.commons.fileupload2.core.FileItemInput;

/** What a client calls a file: a name, and no way through folders. */
final class FileName {
    private static final int LONGEST = 255;
    private static final Pattern SPELLING = Pattern.compile("[^\\p{Cntrl}\\p{Cs}\\p{Co}\\p{Cn}]+");

    private FileName() {}

    /** The last step of what the part gives as its file name. */
    static String of(FileItemInput part) {
        return lastStep(String.valueOf(part.getName()));
    }

    static String lastStep(String sent) {
        var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .strip();
        if (name.isEmpty()
                || name.length() > LONGEST
                || name.equals(".")
                || name.equals("..")
                || !SPELLING.matcher(name).matches()) {
            throw ParcelReader.unreadable("A file has no name, or one that cannot be kept: call it otherwise.");
        }
        return name;
    }
}
