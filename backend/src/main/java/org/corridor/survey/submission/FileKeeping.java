package org.corridor.survey.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.file.FileStore;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;

/** Keeps the files of an interview, sealed under its key. Part of its caller's transaction. */
@Dependent
class FileKeeping {
    /** Two requests full of the most that clients put into one. */
    private static final int MOST = 200;

    private final SubmissionRepository submissions;
    private final KeptFileRepository files;
    private final FileStore store;
    private final Sealing sealing;
    private final Journal journal;

    @Inject
    FileKeeping(
            SubmissionRepository submissions,
            KeptFileRepository files,
            FileStore store,
            Sealing sealing,
            Journal journal) {
        this.submissions = submissions;
        this.files = files;
        this.store = store;
        this.sealing = sealing;
        this.journal = journal;
    }

    void keep(UUID submission, List<ParcelFile> sent, Sender sender) {
        if (sent.isEmpty()) {
            return;
        }
        var owner = submissions.lock(submission);
        var key = sealing.unlock(owner);
        var named = submissions.versions(submission).stream()
                .flatMap(version -> version.fileNames.stream())
                .toList();
        for (var file : sent) {
            var held = files.list(List.of(submission));
            var same = held.stream().filter(one -> one.name.equals(file.name())).toList();
            var digest = sealing.digest(file.sha256());
            if (same.isEmpty() || !MessageDigest.isEqual(same.getLast().digest, digest)) {
                refuseBeyondMost(held.size());
                var fits = named.contains(file.name()) && (same.isEmpty() || owner.researcher.equals(sender.person()));
                var place = new KeptFile.Place(
                        UUID.randomUUID(),
                        submission,
                        same.size() + 1,
                        fits ? KeptFile.State.NAMED : KeptFile.State.QUARANTINED);
                add(place, file, digest, key, sender);
            }
        }
    }

    private void add(KeptFile.Place place, ParcelFile file, byte[] digest, SealKey key, Sender sender) {
        try (var octets = file.open()) {
            var sealed = key.seal(octets, Sealing.owner(place.id(), 0));
            var stored = store.keep(sealed);
            var arrival = new KeptFile.Arrival(sender.person(), sealing.now());
            files.save(new KeptFile(place, file, digest, stored, arrival));
        } catch (IOException full) {
            throw new UncheckedIOException("A file of an interview could not be kept.", full);
        }
        journal.writeAs(sender.person(), act(place), SurveySubmission.ref(place.submission()));
    }

    private static String act(KeptFile.Place place) {
        if (place.state() == KeptFile.State.QUARANTINED) {
            return "file-quarantined";
        }
        return place.revision() > 1 ? "file-replaced" : "file-received";
    }

    private static void refuseBeyondMost(int held) {
        if (held >= MOST) {
            throw new Refused(new RuleBroken(
                    "files-many", "An interview holds at most %d files: this one is full.".formatted(MOST)));
        }
    }
}
