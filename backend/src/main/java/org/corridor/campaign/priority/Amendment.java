package org.corridor.campaign.priority;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.corridor.platform.problem.Refusal.Invalid;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Other words that somebody proposes for a paragraph, or a paragraph to add, and what became of them. */
@Entity
@Table(name = "campaign_amendment")
class Amendment {
    static final String KIND = "amendment";

    @Id
    UUID id = UUID.randomUUID();

    @Version
    long version;

    @Column(name = "priority_id")
    UUID priorityId;

    int number;
    AmendmentKind kind;

    /** The one to word anew; or the one after which to add, before all when there is none. */
    @Nullable
    String paragraph;

    /** The words it was written against. */
    String before;

    String words;
    String reasons;
    String language;

    @Column(name = "author_id")
    UUID author;

    @Column(name = "organisation_id")
    @Nullable
    UUID organisationId;

    @Column(name = "proposed_at")
    Instant proposedAt;

    AmendmentState state = AmendmentState.OPEN;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column(name = "decided_by")
    @Nullable
    UUID decidedBy;

    @Nullable
    String outcome;

    /** The version of the priority that its words made. */
    @Column(name = "result_version")
    @Nullable
    Long resultVersion;

    @SuppressWarnings("NullAway.Init")
    protected Amendment() {}

    Amendment(Priority priority, int number, AmendmentDraft draft, Author by) {
        this.priorityId = priority.id;
        this.number = number;
        this.kind = draft.kind();
        this.paragraph = draft.paragraph();
        this.before = against(priority.text, draft);
        this.words = draft.words().strip();
        this.reasons = draft.reasons().strip();
        this.language = priority.text.language();
        this.author = by.person();
        this.organisationId = by.organisation();
        this.proposedAt = by.at();
        if (before.equals(words)) {
            throw new Refused(new RuleBroken("nothing-changed", "These are the words that stand there already."));
        }
    }

    /** Who proposes, and when. */
    record Author(UUID person, @Nullable UUID organisation, Instant at) {}

    /** Whose words they are to be weighed against; refused when its author saw others. */
    private static String against(PriorityText text, AmendmentDraft draft) {
        if (draft.kind() == AmendmentKind.ADDITION) {
            if (draft.paragraph() != null && text.paragraph(draft.paragraph()).isEmpty()) {
                throw new Refused(new Stale(Priority.KIND));
            }
            return "";
        }
        return text.paragraph(draft.paragraph())
                .map(Paragraph::text)
                .filter(words -> words.equals(draft.before()))
                .orElseThrow(() -> new Refused(new Stale(Priority.KIND)));
    }

    /** How the place it speaks of reads now; absent when the paragraph was removed. */
    @Nullable
    String current(PriorityText text) {
        if (kind == AmendmentKind.ADDITION) {
            return paragraph == null || text.paragraph(paragraph).isPresent() ? "" : null;
        }
        return text.paragraph(paragraph).map(Paragraph::text).orElse(null);
    }

    /** Whether the words it was written against are others now. */
    boolean overtaken(PriorityText text) {
        return !before.equals(current(text));
    }

    boolean open() {
        return state == AmendmentState.OPEN;
    }

    boolean hasVersion(long expected) {
        return version == expected;
    }

    /** Decides, once. Returns the text it makes, which is the same where no words are taken. */
    PriorityText decide(AmendmentDecision decision, PriorityText text, UUID by, Instant now) {
        if (!open()) {
            throw new Refused(new RuleBroken("amendment-decided", "This amendment has its outcome already."));
        }
        var decided = decision.outcome();
        if (decided == AmendmentState.OPEN || (decided != AmendmentState.ACCEPTED && decision.silent())) {
            throw new Refused(new Invalid(
                    List.of(new FieldFault("note", "Say why, so that its author and everybody else can read it."))));
        }
        var made = switch (decided) {
            case ACCEPTED -> accepted(text);
            case MERGED -> decision.words() == null ? text : put(text, decision.words());
            case OPEN, DECLINED -> text;
        };
        state = decided;
        outcome = decision.silent() ? null : decision.note();
        decidedBy = by;
        decidedAt = now;
        return made;
    }

    private PriorityText accepted(PriorityText text) {
        if (current(text) != null && overtaken(text)) {
            throw new Refused(new RuleBroken(
                    "words-changed",
                    "The words changed after this was proposed. Merge it, with the words that shall stand."));
        }
        return put(text, words);
    }

    private PriorityText put(PriorityText text, String chosen) {
        if (current(text) == null) {
            throw new Refused(new RuleBroken("paragraph-gone", "The paragraph was removed after this was proposed."));
        }
        return kind == AmendmentKind.ADDITION || paragraph == null
                ? text.added(paragraph, chosen)
                : text.worded(paragraph, chosen);
    }

    void made(long priorityVersion) {
        resultVersion = priorityVersion;
    }

    String address(Priority priority) {
        return priority.address() + "#amendment-" + number;
    }
}
