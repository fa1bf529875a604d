package org.corridor.survey.form;

import java.util.List;
import java.util.regex.Pattern;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.corridor.platform.problem.Refusal.Invalid;
import org.corridor.platform.problem.Refused;
import org.corridor.surveys.check.FormCheck;
import org.corridor.surveys.form.Form;
import org.corridor.surveys.form.UnreadableForm;

/** A form that somebody puts in, read. */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record NewVersion(byte[] xform, Form model) {
    /** What may stand in an address. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private static final int LONGEST_ID = 200;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TITLE = 500;

    static NewVersion of(byte[] xform) {
        var model = read(xform);
        check("id", model.id(), LONGEST_ID);
        check("version", model.version(), LONGEST_NAME);
        if (model.title().isBlank() || model.title().length() > LONGEST_TITLE) {
            throw faulty("title", "Give the form a title of at most %d characters.".formatted(LONGEST_TITLE));
        }
        return new NewVersion(xform, model);
    }

    private static Form read(byte[] xform) {
        try {
            FormCheck.of(xform);
            return Form.read(xform);
        } catch (UnreadableForm unreadable) {
            var where = unreadable.line() > 0 ? " (line %d)".formatted(unreadable.line()) : "";
            throw faulty("form", unreadable.getMessage() + where);
        }
    }

    private static void check(String field, String text, int longest) {
        if (text.length() > longest || !NAME.matcher(text).matches()) {
            throw faulty(
                    field,
                    "Letters, digits, dots, hyphens and underscores, at most %d, beginning with a letter or digit."
                            .formatted(longest));
        }
    }

    private static Refused faulty(String field, String message) {
        return new Refused(new Invalid(List.of(new FieldFault(field, message))));
    }
}
