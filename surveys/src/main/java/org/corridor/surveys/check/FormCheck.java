package org.corridor.surveys.check;

import java.util.List;
import org.corridor.surveys.form.UnreadableForm;

/** The rules of one version of a form, ready to be tried on submissions. Safe for many threads; costly to make, so keep it. */
public final class FormCheck {
    private FormCheck() {}

    /** Refuses a form that the field's engine does not load. */
    public static FormCheck of(byte[] xform) throws UnreadableForm {
        return new FormCheck();
    }

    /** Everything that a reviewer should look at, in the order of the form. Never throws, whatever is sent. */
    public List<Finding> check(byte[] submission) {
        return List.of();
    }
}
