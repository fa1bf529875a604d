package org.corridor.survey.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of receiving interviews. */
@ApplicationScoped
public class SubmissionSettings {
    /** The file with the secret that all keys of interviews are encrypted under: lost, no interview can be read again. */
    @Inject
    @ConfigProperty(name = "corridor.survey.key.file")
    String keyFile;

    /** Octets of one request from the field. Clients send what is larger in several. */
    @Inject
    @ConfigProperty(name = "corridor.survey.request.limit", defaultValue = "10000000")
    long requestLimit;

    /** Octets of the answers themselves, files apart. */
    @Inject
    @ConfigProperty(name = "corridor.survey.answers.limit", defaultValue = "1000000")
    int answersLimit;

    Path keyFile() {
        return Path.of(keyFile);
    }

    public long requestLimit() {
        return requestLimit;
    }

    public int answersLimit() {
        return answersLimit;
    }
}
