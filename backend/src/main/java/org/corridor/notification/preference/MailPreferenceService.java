package org.corridor.notification.preference;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.account.CurrentPerson;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.subject.SubjectRef;

/** What people do about their mail. Each method is one transaction, or part of its caller's. */
@Dependent
@Transactional
public class MailPreferenceService {
    private final MailPreferenceRepository preferences;
    private final Journal journal;
    private final CurrentPerson current;

    @Inject
    MailPreferenceService(MailPreferenceRepository preferences, Journal journal, CurrentPerson current) {
        this.preferences = preferences;
        this.journal = journal;
        this.current = current;
    }

    MailPreferenceView show() {
        return preferences
                .find(current.id())
                .map(MailPreferenceService::view)
                .orElseGet(() -> MailPreferenceView.of(0, MailPreferenceDraft.USUAL));
    }

    MailPreferenceView choose(long expectedVersion, MailPreferenceDraft draft) {
        var preference = preferences.hold(current.id(), expectedVersion);
        preference.choose(draft);
        journal.write("mail-preference-changed", new SubjectRef("person", current.id()));
        return view(preferences.save(preference));
    }

    /** What each of these people chose; who chose nothing is left out. */
    public Map<UUID, MailPreferenceDraft> of(Collection<UUID> people) {
        return people.isEmpty()
                ? Map.of()
                : preferences.list(people).stream()
                        .collect(Collectors.toMap(preference -> preference.person, MailPreference::chosen));
    }

    public MailPreferenceDraft of(UUID person) {
        return preferences.find(person).map(MailPreference::chosen).orElse(MailPreferenceDraft.USUAL);
    }

    /** No more mail of this kind; harmless to say twice. */
    public void silence(UUID person, NoticeKind kind) {
        var preference = preferences.hold(person);
        preference.choose(preference.chosen().without(kind));
    }

    /** No more digests; harmless to say twice. */
    public void silenceDigest(UUID person) {
        var preference = preferences.hold(person);
        preference.choose(preference.chosen().withoutDigest());
    }

    private static MailPreferenceView view(MailPreference preference) {
        return MailPreferenceView.of(preference.version, preference.chosen());
    }
}
