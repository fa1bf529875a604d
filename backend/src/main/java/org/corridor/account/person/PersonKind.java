package org.corridor.account.person;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.corridor.account.Roles;
import org.corridor.platform.subject.SubjectKind;
import org.corridor.platform.subject.SubjectRef;
import org.corridor.platform.subject.SubjectSummary;
import org.corridor.platform.subject.Viewer;

/** People where other rooms mention them: administrators and coordinators see everybody, others themselves only. */
@Dependent
class PersonKind implements SubjectKind {
    private final PersonService people;

    @Inject
    PersonKind(PersonService people) {
        this.people = people;
    }

    @Override
    public String kind() {
        return Person.KIND;
    }

    @Override
    public Map<UUID, SubjectSummary> find(Collection<UUID> ids, Viewer viewer) {
        var everybody = viewer.has(Roles.ADMIN) || viewer.has(Roles.COORDINATOR);
        var visible = ids.stream()
                .filter(id -> everybody || viewer.person().filter(id::equals).isPresent())
                .toList();
        var found = new HashMap<UUID, SubjectSummary>();
        people.names(visible)
                .forEach((id, name) ->
                        found.put(id, new SubjectSummary(new SubjectRef(kind(), id), name, "/people/" + id)));
        return found;
    }
}
