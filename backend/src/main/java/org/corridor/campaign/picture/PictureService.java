package org.corridor.campaign.picture;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.file.FileStore;
import org.corridor.platform.journal.CurrentActor;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.subject.SubjectRef;

/** Keeps pictures and gives them back. Each method is one transaction. */
@Dependent
@Transactional
public class PictureService {
    private static final String KIND = "picture";

    private final PictureRepository pictures;
    private final FileStore files;
    private final Journal journal;
    private final CurrentActor actor;
    private final InstantSource clock;

    @Inject
    PictureService(
            PictureRepository pictures, FileStore files, Journal journal, CurrentActor actor, InstantSource clock) {
        this.pictures = pictures;
        this.files = files;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    PictureView keep(byte[] sent) {
        var made = PictureFile.of(sent);
        try {
            var file = files.keep(made.bytes());
            return pictures.find(file.sha256())
                    .orElseGet(() -> {
                        var picture = new Picture(file, made, actor.id().orElse(null), clock.instant());
                        pictures.save(picture);
                        journal.write("kept", new SubjectRef(KIND, idOf(file.sha256())), file.sha256());
                        return picture;
                    })
                    .view();
        } catch (IOException full) {
            throw new UncheckedIOException("The picture could not be kept.", full);
        }
    }

    /** The journal knows things by ids; a picture's follows from its fingerprint. */
    private static UUID idOf(String sha256) {
        return UUID.nameUUIDFromBytes(sha256.getBytes(StandardCharsets.US_ASCII));
    }

    public Optional<PictureView> find(String sha256) {
        return pictures.find(sha256).map(Picture::view);
    }

    /** A kept picture to be sent; no other file of the store is given out here. */
    Optional<Opened> open(String sha256) {
        return pictures.find(sha256).flatMap(known -> {
            try {
                return files.open(known.sha256).map(bytes -> new Opened(known.mediaType, bytes));
            } catch (IOException broken) {
                throw new UncheckedIOException("The picture cannot be read.", broken);
            }
        });
    }

    /** A picture's bytes and what they are. */
    record Opened(String mediaType, InputStream bytes) {}
}
