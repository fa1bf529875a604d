package org.corridor.campaign.quotation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.corridor.platform.subject.SubjectRef;
import org.jspecify.annotations.Nullable;

/** A sentence that somebody said or wrote. */
@Entity
@Table(name = "campaign_quotation")
class Quotation {
    static final String KIND = "quotation";

    @Id
    UUID id = UUID.randomUUID();

    @Version
    long version = 1;

    String language;
    String text;
    String speaker;
    String occasion;

    @Nullable
    String address;

    boolean shown;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Quotation() {}

    @SuppressWarnings("NullAway.Init") // revise() sets the rest
    Quotation(QuotationDraft draft, Instant now) {
        this.createdAt = now;
        revise(draft, now);
    }

    void revise(QuotationDraft draft, Instant now) {
        language = draft.language();
        text = draft.text().strip();
        speaker = draft.speaker().strip();
        occasion = draft.occasion().strip();
        address = draft.address() == null || draft.address().isBlank()
                ? null
                : draft.address().strip();
        shown = draft.shown();
        updatedAt = now;
    }

    boolean hasVersion(long expected) {
        return version == expected;
    }

    SubjectRef ref() {
        return new SubjectRef(KIND, id);
    }

    QuotationView view() {
        return new QuotationView(id, version, language, text, speaker, occasion, address, shown);
    }
}
