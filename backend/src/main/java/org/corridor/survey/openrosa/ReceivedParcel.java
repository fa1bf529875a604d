package org.corridor.survey.openrosa;

import java.util.ArrayList;
import java.util.List;
import org.corridor.survey.submission.Parcel;
import org.corridor.survey.submission.ParcelFile;

/** What was read of one request. Closing it forgets the files that were put aside. */
final class ReceivedParcel implements AutoCloseable {
    private static final byte[] NOTHING = {};

    private byte[] answers = NOTHING;
    private boolean answered;
    private boolean incomplete;
    private final List<ScratchFile> files = new ArrayList<>();

    void answers(byte[] octets) {
        answers = octets;
        answered = true;
    }

    boolean withoutAnswers() {
        return !answered;
    }

    void incomplete(boolean more) {
        incomplete = more;
    }

    void file(ScratchFile file) {
        files.add(file);
    }

    int files() {
        return files.size();
    }

    Parcel parcel() {
        return new Parcel(answers, List.<ParcelFile>copyOf(files), incomplete);
    }

    @Override
    public void close() {
        files.forEach(ScratchFile::close);
    }
}
