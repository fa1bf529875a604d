package org.corridor.account.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.corridor.platform.subject.SubjectRef;
import org.corridor.platform.text.LookAlike;
import org.jspecify.annotations.Nullable;

/** A union, an authority, an agency, a university …: what people here belong to. */
@Entity
@Table(name = "organisation")
class Organisation {
    static final String KIND = "organisation";

    @Id
    UUID id = UUID.randomUUID();

    @Version
    long version;

    String name;

    /** {@link LookAlike#key(String)} */
    @Column(name = "name_key")
    private String nameKey;

    @Nullable
    String acronym;

    Constituency constituency;

    @Nullable
    String country;

    @Nullable
    String website;

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    @SuppressWarnings("NullAway.Init")
    Organisation(OrganisationDraft draft) {
        revise(draft);
    }

    void revise(OrganisationDraft draft) {
        name = draft.name().strip();
        nameKey = LookAlike.key(name);
        acronym = draft.acronym();
        constituency = draft.constituency();
        country = draft.country();
        website = draft.website();
    }

    boolean hasVersion(long expected) {
        return version == expected;
    }

    SubjectRef ref() {
        return new SubjectRef(KIND, id);
    }

    OrganisationView view() {
        return new OrganisationView(id, version, name, acronym, constituency, country, website);
    }

    OrganisationSummary summary() {
        return new OrganisationSummary(id, name, acronym, constituency);
    }
}
