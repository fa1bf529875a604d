package org.corridor.account.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corridor.account.NameKey;
import org.corridor.platform.http.Page;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.persistence.Once;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.corridor.platform.problem.Refusal.Invalid;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.text.LookAlike;
import org.jspecify.annotations.Nullable;

/** What people do with organisations. Each method is one transaction, or part of its caller's. */
@Dependent
@Transactional
public class OrganisationService {
    private final OrganisationRepository organisations;
    private final Journal journal;
    private final Once once;

    @Inject
    OrganisationService(OrganisationRepository organisations, Journal journal, Once once) {
        this.organisations = organisations;
        this.journal = journal;
        this.once = once;
    }

    Page<OrganisationView> list(OrganisationQuery question) {
        var found = organisations.list(question, question.limit() + 1);
        return Page.of(found, question.limit(), last -> NameKey.of(last.name, last.id))
                .map(Organisation::view);
    }

    OrganisationView show(UUID id) {
        return organisations.get(id).view();
    }

    OrganisationView add(OrganisationDraft draft) {
        organisations.holdNames();
        refuseUnlessFree(draft, null);
        var organisation = organisations.save(new Organisation(draft));
        journal.write("added", organisation.ref(), draft.name());
        return organisation.view();
    }

    /** Adds these the first time it is asked to by this name. */
    void addOnce(String name, List<OrganisationDraft> drafts) {
        if (once.first(name)) {
            drafts.forEach(this::add);
        }
    }

    OrganisationView revise(UUID id, long expectedVersion, OrganisationDraft draft) {
        organisations.holdNames();
        var organisation = organisations.get(id, expectedVersion);
        refuseUnlessFree(draft, id);
        organisation.revise(draft);
        journal.write("revised", organisation.ref());
        return organisations.save(organisation).view();
    }

    /** Those of these organisations that exist. */
    public Map<UUID, OrganisationSummary> summaries(Collection<UUID> ids) {
        return organisations.list(ids).stream()
                .map(Organisation::summary)
                .collect(Collectors.toMap(OrganisationSummary::id, Function.identity()));
    }

    /** The organisation a record names, if it names one. */
    public @Nullable OrganisationSummary summary(@Nullable UUID id) {
        return id == null ? null : summaries(List.of(id)).get(id);
    }

    /** The organisation of this name, however it is written. */
    public Optional<UUID> named(String name) {
        return organisations.named(name).map(organisation -> organisation.id);
    }

    /** Refuses a draft whose field names an organisation that does not exist. */
    public void refuseUnknown(@Nullable UUID id, String field) {
        if (id != null && organisations.find(id).isEmpty()) {
            throw new Refused(new Invalid(List.of(new FieldFault(field, "There is no such organisation."))));
        }
    }

    private void refuseUnlessFree(OrganisationDraft draft, @Nullable UUID own) {
        if (LookAlike.key(draft.name()).isEmpty()) {
            throw new Refused(new Invalid(List.of(new FieldFault("name", "Give a name that can be read."))));
        }
        Optional<Organisation> namesake = organisations.named(draft.name());
        if (namesake.isPresent() && !namesake.get().id.equals(own)) {
            throw new Refused(new RuleBroken(
                    "organisation-known", "An organisation of this name is listed already: use that one."));
        }
    }
}
