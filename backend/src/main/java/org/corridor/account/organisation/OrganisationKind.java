package org.corridor.account.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.corridor.platform.subject.SubjectKind;
import org.corridor.platform.subject.SubjectRef;
import org.corridor.platform.subject.SubjectSummary;
import org.corridor.platform.subject.Viewer;

/** Organisations where other rooms mention them. Everybody who is signed in may see them. */
@Dependent
class OrganisationKind implements SubjectKind {
    private final OrganisationService organisations;

    @Inject
    OrganisationKind(OrganisationService organisations) {
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return Organisation.KIND;
    }

    @Override
    public Map<UUID, SubjectSummary> find(Collection<UUID> ids, Viewer viewer) {
        var found = new HashMap<UUID, SubjectSummary>();
        if (viewer.person().isPresent()) {
            organisations
                    .summaries(ids)
                    .forEach((id, organisation) -> found.put(
                            id, new SubjectSummary(new SubjectRef(kind(), id), organisation.name(), "/organisations")));
        }
        return found;
    }
}
