package org.corridor.notification.unsubscription;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.corridor.notification.follow.FollowService;
import org.corridor.notification.preference.Channel;
import org.corridor.notification.preference.MailPreferenceService;
import org.corridor.notification.preference.Rhythm;
import org.corridor.notification.unsubscription.Subscription.Digest;
import org.corridor.notification.unsubscription.Subscription.Followed;
import org.corridor.notification.unsubscription.Subscription.OfKind;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.signature.InstallationSecretRepository;
import org.corridor.platform.subject.SubjectRef;
import org.jspecify.annotations.Nullable;

/** Ending mail by its own link. Whoever holds the mail may do so, signed in or not. Each method is one transaction. */
@Dependent
@Transactional
public class UnsubscriptionService {
    private final InstallationSecretRepository secret;
    private final FollowService follows;
    private final MailPreferenceService preferences;
    private final Follower people;
    private final MailAddresses addresses;
    private final Journal journal;

    @Inject
    UnsubscriptionService(
            InstallationSecretRepository secret,
            FollowService follows,
            MailPreferenceService preferences,
            Follower people,
            MailAddresses addresses,
            Journal journal) {
        this.secret = secret;
        this.follows = follows;
        this.preferences = preferences;
        this.people = people;
        this.addresses = addresses;
        this.journal = journal;
    }

    /** What a mail to this person carries so that it can be ended. */
    public Footing footing(UUID person, @Nullable String language, Subscription subscription) {
        var token = new UnsubscriptionToken(person, subscription).signed(secret.get());
        return new Footing(addresses.page(language, "/unsubscribe/" + token), addresses.headers(token, subscription));
    }

    /** What a token would end. */
    public Optional<UnsubscriptionOffer> find(String token) {
        return UnsubscriptionToken.read(token, secret.get()).map(read -> offer(token, read));
    }

    UnsubscriptionOffer show(String token) {
        return offer(token, read(token));
    }

    /** Where a person can look at it first, in the language of whoever the mail was for. */
    String page(String token) {
        return addresses.page(people.language(read(token).person()), "/unsubscribe/" + token);
    }

    /** Ends it; doing so twice is harmless. */
    void end(String token) {
        var read = read(token);
        if (!active(read)) {
            return;
        }
        switch (read.subscription()) {
            case Digest() -> preferences.silenceDigest(read.person());
            case OfKind(var kind) -> preferences.silence(read.person(), kind);
            case Followed(var place) -> follows.calm(read.person(), place);
        }
        journal.write(
                "unsubscribed",
                new SubjectRef("person", read.person()),
                read.subscription().list());
    }

    private UnsubscriptionToken read(String token) {
        return UnsubscriptionToken.read(token, secret.get())
                .orElseThrow(() -> new Refused(new NotFound("unsubscription", "by this link")));
    }

    private UnsubscriptionOffer offer(String token, UnsubscriptionToken read) {
        var title = read.subscription() instanceof Followed(var place) ? people.title(read.person(), place) : null;
        return new UnsubscriptionOffer(token, read.subscription().list(), title, active(read));
    }

    private boolean active(UnsubscriptionToken read) {
        var chosen = preferences.of(read.person());
        return switch (read.subscription()) {
            case Digest() -> chosen.rhythm() != Rhythm.NEVER;
            case OfKind(var kind) -> chosen.channel(kind, Channel.AT_ONCE) != Channel.NONE;
            case Followed(var place) -> follows.follows(read.person(), place);
        };
    }
}
