package org.corridor.survey.openrosa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.corridor.platform.problem.Refusal.TooLarge;
import org.corridor.platform.problem.Refusal.Unreadable;
import org.corridor.platform.problem.Refused;
import org.corridor.survey.submission.SubmissionSettings;
import org.jboss.logging.Logger;

/** Reads what a client sends, part by part as it arrives; files go to the disk, scrambled, until it is known what they are. */
@Dependent
class ParcelReader {
    private static final Logger LOG = Logger.getLogger(ParcelReader.class);
    private static final String ANSWERS = "xml_submission_file";
    private static final String INCOMPLETE = "*isIncomplete*";
    /** As many as Collect sends in one request, the answers apart. */
    private static final int MOST_FILES = 100;

    private static final int MOST_PARTS = 200;

    private final SubmissionSettings settings;

    @Inject
    ParcelReader(SubmissionSettings settings) {
        this.settings = settings;
    }

    /** Octets that one request may hold. */
    long limit() {
        return settings.requestLimit();
    }

    ReceivedParcel read(Optional<String> contentType, InputStream body) {
        var type = contentType
                .filter(sent -> sent.regionMatches(true, 0, "multipart/", 0, "multipart/".length()))
                .orElseThrow(() -> unreadable("Send multipart/form-data, with the answers as " + ANSWERS + "."));
        var received = new ReceivedParcel();
        try {
            readParts(new MultipartBody(type, body), received);
            if (received.withoutAnswers()) {
                throw unreadable("There is no part named " + ANSWERS + ": it holds the answers.");
            }
            return received;
        } catch (FileUploadSizeException large) {
            received.close();
            throw new Refused(new TooLarge(limit()));
        } catch (IOException | IllegalArgumentException | IllegalStateException broken) {
            received.close();
            LOG.debugf("A request from the field cannot be read: %s", broken.getClass());
            throw unreadable("The parts of this request cannot be read: it is cut off, or no multipart/form-data.");
        } catch (Refused refused) {
            received.close();
            throw refused;
        }
    }

    private void readParts(MultipartBody body, ReceivedParcel received) throws IOException {
        var parts = body.parts(limit());
        for (int number = 1; parts.hasNext(); number++) {
            if (number > MOST_PARTS) {
                throw unreadable("This request has more than %d parts.".formatted(MOST_PARTS));
            }
            read(parts.next(), received);
        }
    }

    private void read(FileItemInput part, ReceivedParcel received) throws IOException {
        var field = part.getFieldName();
        if (ANSWERS.equals(field)) {
            readAnswers(part, received);
        } else if (INCOMPLETE.equals(field)) {
            received.incomplete(new String(part.getInputStream().readNBytes(8), java.nio.charset.StandardCharsets.UTF_8)
                    .strip()
                    .equalsIgnoreCase("yes"));
        } else if (!part.isFormField()) {
            if (received.files() >= MOST_FILES) {
                throw unreadable("Send at most %d files in one request.".formatted(MOST_FILES));
            }
            received.file(ScratchFile.of(FileName.of(part), part));
        }
    }

    private void readAnswers(FileItemInput part, ReceivedParcel received) throws IOException {
        var most = settings.answersLimit();
        var answers = part.getInputStream().readNBytes(most + 1);
        if (answers.length > most) {
            throw new Refused(new TooLarge(most));
        }
        if (!received.withoutAnswers()) {
            throw unreadable("There are two parts named " + ANSWERS + ".");
        }
        received.answers(answers);
    }

    static Refused unreadable(String sentence) {
        return new Refused(new Unreadable(sentence));
    }
}
