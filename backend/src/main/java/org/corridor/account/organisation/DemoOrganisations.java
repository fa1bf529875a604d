package org.corridor.account.organisation;

import static org.corridor.account.organisation.Constituency.ACADEMIA;
import static org.corridor.account.organisation.Constituency.CIVIL_SOCIETY;
import static org.corridor.account.organisation.Constituency.EMPLOYERS;
import static org.corridor.account.organisation.Constituency.GOVERNMENT;
import static org.corridor.account.organisation.Constituency.PRIVATE;
import static org.corridor.account.organisation.Constituency.WORKERS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.corridor.platform.http.HttpSettings;

/** On one's own machine only: a few invented organisations, so that nobody tries Corridor with an empty list. */
@ApplicationScoped
class DemoOrganisations {
    private static final List<OrganisationDraft> INVENTED = List.of(
            new OrganisationDraft("Himal Workers' Federation", "HWF", WORKERS, "NP", null),
            new OrganisationDraft("Solidarity of Domestic Workers", "SDW", WORKERS, "LB", null),
            new OrganisationDraft("Confederation of Isthmus Employers", "CIE", EMPLOYERS, "GT", null),
            new OrganisationDraft("Directorate of Labour Mobility", null, GOVERNMENT, "PH", null),
            new OrganisationDraft("Migrant Rights Desk", "MRD", CIVIL_SOCIETY, "PH", null),
            new OrganisationDraft("Casa del Trabajo Migrante", null, CIVIL_SOCIETY, "MX", null),
            new OrganisationDraft("Straight Path Recruitment", null, PRIVATE, "KE", null),
            new OrganisationDraft("Institute for Mobility and Work", "IMW", ACADEMIA, "CH", null));

    @Inject
    OrganisationService organisations;

    @Inject
    HttpSettings settings;

    void add(@Observes @Initialized(ApplicationScoped.class) Object application) {
        if (settings.loopback()) {
            organisations.addOnce("demo-organisations", INVENTED);
        }
    }
}
