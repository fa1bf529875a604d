package org.corridor.site.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.corridor.account.organisation.Constituency;
import org.corridor.account.organisation.OrganisationSummary;
import org.corridor.campaign.priority.AmendmentKind;
import org.corridor.campaign.priority.AmendmentState;
import org.corridor.campaign.priority.AmendmentView;
import org.corridor.campaign.priority.EndorsementTally;
import org.corridor.campaign.priority.EndorsementView;
import org.corridor.campaign.priority.EvidenceStance;
import org.corridor.campaign.priority.EvidenceView;
import org.corridor.campaign.priority.Paragraph;
import org.corridor.campaign.priority.PriorityHeading;
import org.corridor.campaign.priority.PriorityRights;
import org.corridor.campaign.priority.PriorityStatus;
import org.corridor.campaign.priority.PrioritySummary;
import org.corridor.campaign.priority.PriorityTranslation;
import org.corridor.campaign.priority.PriorityView;
import org.corridor.campaign.priority.PriorityVisibility;
import org.corridor.campaign.priority.StatusStep;
import org.corridor.campaign.priority.TranslationState;
import org.corridor.campaign.wording.WordingPart;
import org.corridor.platform.subject.SubjectRef;
import org.jspecify.annotations.Nullable;

/** A priority with everything a page may show. */
final class PrioritySamples {
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final Instant THEN = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-14T09:30:00Z");
    private static final OrganisationSummary UNION =
            new OrganisationSummary(ID, "Union of Domestic Workers", "UDW", Constituency.WORKERS);

    private PrioritySamples() {}

    static PriorityFacts facts() {
        return new PriorityFacts(Samples.facts());
    }

    static PrioritySummary summary(String title, String demand) {
        return new PrioritySummary(
                ID,
                7,
                PriorityStatus.UNDER_CONSULTATION,
                THEN,
                PriorityVisibility.PUBLIC,
                List.of(new PriorityHeading("en", title, demand)),
                true,
                LocalDate.parse("2026-12-31"),
                2,
                NOW);
    }

    static PriorityView view(String title, String words) {
        return new PriorityView(
                ID,
                7,
                3,
                PriorityStatus.UNDER_CONSULTATION,
                PriorityVisibility.PUBLIC,
                "en",
                title,
                words,
                List.of(new Paragraph("p1", words), new Paragraph("p3", words)),
                List.of(french(title, words)),
                List.of(
                        new StatusStep(PriorityStatus.PROPOSED, THEN, words),
                        new StatusStep(PriorityStatus.UNDER_CONSULTATION, NOW, null)),
                null,
                List.of(),
                List.of(),
                LocalDate.parse("2026-12-31"),
                true,
                true,
                null,
                null,
                List.of(evidence(title, words, false), evidence(title, words, true)),
                new EndorsementTally(
                        1,
                        Arrays.stream(Constituency.values())
                                .map(one -> new EndorsementTally.ConstituencyCount(
                                        one, one == Constituency.WORKERS ? 1 : 0))
                                .toList()),
                new org.corridor.platform.http.Page<>(List.of(endorsement(null), endorsement(NOW)), null),
                new org.corridor.platform.http.Page<>(amendments(words), null),
                new PriorityRights(false, false, false, false, null, List.of()),
                THEN,
                NOW);
    }

    private static PriorityTranslation french(String title, String words) {
        return new PriorityTranslation(
                "fr", title + " (fr)", words, List.of(new Paragraph("p1", words)), TranslationState.OUTDATED);
    }

    private static EvidenceView evidence(String title, String note, boolean gone) {
        return new EvidenceView(
                ID,
                0,
                new SubjectRef("library-item", ID),
                EvidenceStance.FOR,
                note,
                title,
                gone ? null : title + " (new)",
                gone ? null : "/library/39",
                gone,
                THEN);
    }

    private static EndorsementView endorsement(@Nullable Instant revokedAt) {
        return new EndorsementView(ID, 0, UNION, Constituency.WORKERS, THEN, revokedAt, null, null, null, null, false);
    }

    private static List<AmendmentView> amendments(String words) {
        return Arrays.stream(AmendmentState.values())
                .map(state -> new AmendmentView(
                        ID,
                        0,
                        List.of(AmendmentState.values()).indexOf(state) + 1,
                        state == AmendmentState.OPEN ? AmendmentKind.ADDITION : AmendmentKind.CHANGE,
                        state,
                        state == AmendmentState.MERGED ? "p2" : "p1",
                        "en",
                        "Before.",
                        words,
                        "Before.",
                        List.of(
                                new WordingPart("Before.", WordingPart.WordingChange.REMOVED),
                                new WordingPart(words, WordingPart.WordingChange.ADDED)),
                        state == AmendmentState.OPEN,
                        words,
                        null,
                        UNION,
                        THEN,
                        state == AmendmentState.OPEN ? null : NOW,
                        state == AmendmentState.OPEN ? null : words,
                        state == AmendmentState.ACCEPTED ? 3L : null))
                .toList();
    }
}
