package org.corridor.campaign.news;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.corridor.account.CurrentPerson;
import org.corridor.campaign.picture.PictureService;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.corridor.platform.problem.Refusal.Invalid;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.Subjects;

/** Whether what a draft points at is there: the thing it is about, and its picture. */
@Dependent
class NewsCheck {
    private final Subjects subjects;
    private final PictureService pictures;
    private final CurrentPerson person;

    @Inject
    NewsCheck(Subjects subjects, PictureService pictures, CurrentPerson person) {
        this.subjects = subjects;
        this.pictures = pictures;
        this.person = person;
    }

    void mayBeShown(NewsDraft draft) {
        if (draft.target() != null
                && subjects.find(draft.target().ref(), person.viewer()).isEmpty()) {
            throw invalid("target", "There is no such thing in Corridor.");
        }
        if (draft.picture() != null && pictures.find(draft.picture()).isEmpty()) {
            throw invalid("picture", "Send the picture first.");
        }
    }

    private static Refused invalid(String field, String message) {
        return new Refused(new Invalid(List.of(new FieldFault(field, message))));
    }
}
