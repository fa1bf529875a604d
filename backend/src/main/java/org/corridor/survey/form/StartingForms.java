package org.corridor.survey.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.corridor.platform.http.HttpSettings;

/** On one's own machine only: the first study with its interview, open, so that nobody tries Corridor with nothing to ask. */
@ApplicationScoped
class StartingForms {
    private static final String FORM = "/org/corridor/surveys/instruments/worker-interview.xml";

    @Inject
    StartingFormsService service;

    @Inject
    HttpSettings settings;

    void load(@Observes @Initialized(ApplicationScoped.class) Object application) {
        if (settings.loopback()) {
            service.loadOnce(new StudyDraft("recruitment-costs", "What migrant workers pay for their jobs"), read());
        }
    }

    private static byte[] read() {
        try (var file = StartingForms.class.getResourceAsStream(FORM)) {
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("The first form cannot be read.", broken);
        }
    }
}
