package org.corridor.survey.openrosa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Optional;
import org.corridor.account.CurrentPerson;
import org.corridor.survey.form.FormService;
import org.corridor.survey.submission.Outcome;
import org.corridor.survey.submission.ReceivingService;
import org.corridor.survey.submission.Sender;

/** Answers clients in the field. The services behind it have the transactions: reading a slow line takes none. */
@Dependent
class OpenRosaService {
    private final FormService forms;
    private final ReceivingService receiving;
    private final ParcelReader parcels;
    private final CurrentPerson current;
    private final FormListWriter writer;

    @Inject
    OpenRosaService(
            FormService forms,
            ReceivingService receiving,
            ParcelReader parcels,
            CurrentPerson current,
            FormListWriter writer) {
        this.forms = forms;
        this.receiving = receiving;
        this.parcels = parcels;
        this.current = current;
        this.writer = writer;
    }

    String formList(Optional<String> formId) {
        return writer.list(forms.open(formId));
    }

    byte[] form(String formId, String version) {
        return forms.xform(formId, version);
    }

    /** Forms that need files beside them are not put in. */
    String manifest(String formId, String version) {
        forms.xform(formId, version);
        return writer.manifest();
    }

    long limit() {
        return parcels.limit();
    }

    /** What the sender reads when it is done. */
    String receive(Optional<String> contentType, InputStream body) {
        try (var received = parcels.read(contentType, body)) {
            return sentence(receiving.receive(received.parcel(), new Sender(current.id(), writer.device())));
        }
    }

    private static String sentence(Outcome outcome) {
        return switch (outcome) {
            case RECEIVED -> "Received. Thank you.";
            case KNOWN -> "This interview is here already.";
            case CORRECTED -> "The correction was received. Thank you.";
            case COUNTED -> "Nothing was kept: the person did not agree. It was only counted.";
            case NOT_KEPT -> "Nothing was kept: the person took their word back.";
        };
    }
}
