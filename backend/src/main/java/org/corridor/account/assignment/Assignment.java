package org.corridor.account.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.corridor.account.Role;
import org.corridor.account.organisation.OrganisationSummary;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That somebody works, in one of their roles, on a study, in a country or corridor, for an organisation. */
@Entity
@Immutable
@Table(name = "assignment")
class Assignment {
    @Id
    UUID id = UUID.randomUUID();

    @Column(name = "person_id")
    UUID person;

    Role role;

    @Nullable
    String study;

    @Nullable
    String country;

    @Nullable
    String origin;

    @Nullable
    String destination;

    @Column(name = "organisation_id")
    @Nullable
    UUID organisationId;

    Instant since;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    Assignment(UUID person, Role role, AssignmentDraft draft, Instant now) {
        this.person = person;
        this.role = role;
        study = draft.study();
        country = draft.country();
        origin = draft.origin();
        destination = draft.destination();
        organisationId = draft.organisationId();
        since = now;
    }

    AssignmentDraft limits() {
        return new AssignmentDraft(study, country, origin, destination, organisationId);
    }

    AssignmentView view(@Nullable OrganisationSummary organisation) {
        return new AssignmentView(id, role, study, country, origin, destination, organisation, since);
    }
}
