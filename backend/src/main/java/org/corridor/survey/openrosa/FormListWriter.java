package org.corridor.survey.openrosa;

import static org.corridor.platform.http.OpenRosaMessage.escaped;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.platform.http.HttpSettings;
import org.corridor.survey.form.FormSummary;
import org.jspecify.annotations.Nullable;

/** Lists of forms as clients in the field read them: one element missing, and they take none of it. */
@Dependent
class FormListWriter {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final HttpSettings settings;
    private final CurrentDoor door;

    @Inject
    FormListWriter(HttpSettings settings, CurrentDoor door) {
        this.settings = settings;
        this.door = door;
    }

    /** The device that asks or sends, if it is one. */
    @Nullable
    UUID device() {
        return door.device();
    }

    String list(List<FormSummary> forms) {
        return forms.stream()
                .map(this::form)
                .collect(Collectors.joining(
                        "", HEAD + "<xforms xmlns=\"http://openrosa.org/xforms/xformsList\">", "</xforms>"));
    }

    String manifest() {
        return HEAD + "<manifest xmlns=\"http://openrosa.org/xforms/xformsManifest\"></manifest>";
    }

    private String form(FormSummary form) {
        return "<xform><formID>%s</formID><name>%s</name><version>%s</version><hash>%s</hash><downloadUrl>%s</downloadUrl></xform>"
                .formatted(
                        escaped(form.formId()),
                        escaped(form.title()),
                        escaped(form.version()),
                        form.hash(),
                        escaped("%s%s/forms/%s/%s.xml"
                                .formatted(settings.publicUrl(), door.path(), form.formId(), form.version())));
    }
}
