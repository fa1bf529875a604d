package org.corridor.site.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.corridor.campaign.priority.AmendmentKind;
import org.corridor.campaign.priority.AmendmentView;
import org.corridor.campaign.priority.Paragraph;
import org.corridor.campaign.priority.PriorityStatus;
import org.corridor.campaign.priority.PrioritySummary;
import org.corridor.campaign.priority.PriorityTranslation;
import org.corridor.campaign.priority.PriorityView;
import org.corridor.campaign.priority.TranslationState;
import org.corridor.site.text.Wording;

/** How a priority reads in the language of a page. */
record PriorityWords(Wording w) {
    /** The statuses in the order in which a list shows them. */
    static final List<PriorityStatus> ORDER = List.of(
            PriorityStatus.UNDER_CONSULTATION,
            PriorityStatus.IN_ACTION,
            PriorityStatus.ADOPTED,
            PriorityStatus.PROPOSED,
            PriorityStatus.ACHIEVED,
            PriorityStatus.DROPPED);

    private static final Map<PriorityStatus, String> SIGNS = Map.of(
            PriorityStatus.PROPOSED, "",
            PriorityStatus.UNDER_CONSULTATION, "half",
            PriorityStatus.ADOPTED, "half",
            PriorityStatus.IN_ACTION, "done",
            PriorityStatus.ACHIEVED, "done",
            PriorityStatus.DROPPED, "no");

    /**
     * The words as a reader of this page finds them.
     *
     * @param original whether there is nothing in the page's language
     */
    record Reading(
            String language,
            String title,
            String demand,
            List<Paragraph> paragraphs,
            boolean original,
            boolean outdated) {}

    /** Its translation into the page's language, if there is one to read; else as it was written. */
    Reading reading(PriorityView priority) {
        var here = w.language().code();
        return priority.translations().stream()
                .filter(translation -> translation.language().equals(here)
                        && translation.state().readable()
                        && !translation.title().isBlank())
                .map(translation -> new Reading(
                        here,
                        translation.title(),
                        translation.demand(),
                        completed(priority, translation),
                        false,
                        translation.state() == TranslationState.OUTDATED))
                .findFirst()
                .orElseGet(() -> new Reading(
                        priority.language(),
                        priority.title(),
                        priority.demand(),
                        priority.paragraphs(),
                        !priority.language().equals(here),
                        false));
    }

    /** A paragraph without a translation stands as it was written. */
    private static List<Paragraph> completed(PriorityView priority, PriorityTranslation translation) {
        return priority.paragraphs().stream()
                .map(paragraph -> translation.paragraphs().stream()
                        .filter(own -> own.key().equals(paragraph.key()))
                        .findFirst()
                        .orElse(paragraph))
                .toList();
    }

    /** Those that have reached a status. */
    static List<PrioritySummary> in(PriorityStatus status, List<PrioritySummary> all) {
        return all.stream().filter(priority -> priority.status() == status).toList();
    }

    String status(PriorityStatus status) {
        return w.t("priority.status." + status.word());
    }

    String sign(PriorityStatus status) {
        return SIGNS.getOrDefault(status, "");
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Which paragraph an amendment is to, as readers count them. */
    String place(PriorityView priority, AmendmentView amendment) {
        var keys = priority.paragraphs().stream().map(Paragraph::key).toList();
        var at = amendment.paragraph() == null ? 0 : keys.indexOf(amendment.paragraph()) + 1;
        if (amendment.paragraph() != null && at == 0) {
            return w.t("priority.amend.toGone");
        }
        if (amendment.kind() == AmendmentKind.CHANGE) {
            return w.t("priority.amend.to", "number", w.number(at));
        }
        return at == 0 ? w.t("priority.amend.first") : w.t("priority.amend.after", "number", w.number(at));
    }

    /** Who proposed it, as everybody may know. */
    String author(AmendmentView amendment) {
        return amendment.organisation() == null
                ? w.t("priority.amend.member")
                : w.t(
                        "priority.amend.by",
                        Map.of(
                                "who",
                                w.t("priority.amend.member"),
                                "organisation",
                                amendment.organisation().name()));
    }

    String sign(AmendmentView amendment) {
        return switch (amendment.state()) {
            case OPEN -> "wait";
            case ACCEPTED -> "done";
            case MERGED -> "half";
            case DECLINED -> "no";
        };
    }
}
