package org.corridor.discussion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.corridor.account.person.PersonCardService;
import org.corridor.platform.http.Page;

/** Finds people to speak to. A handful is enough: whoever is not among them is found by more letters. */
@Dependent
class MentionSearch {
    private static final int MOST = 8;

    private final PersonCardService people;
    private final Writers writers;

    @Inject
    MentionSearch(PersonCardService people, Writers writers) {
        this.people = people;
        this.writers = writers;
    }

    Page<MentionHit> find(MentionQuery question) {
        writers.member();
        var found = people.takingPart(question.letters, MOST).stream()
                .map(card -> {
                    var organisation = card.organisation();
                    return new MentionHit(card.id(), card.name(), organisation == null ? null : organisation.name());
                })
                .toList();
        return new Page<>(found, null);
    }
}
