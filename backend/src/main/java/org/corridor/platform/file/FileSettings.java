package org.corridor.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where files are kept. */
@ApplicationScoped
class FileSettings {
    /** The folder of the file store; it is made if missing. */
    @Inject
    @ConfigProperty(name = "corridor.files.dir")
    String folder;

    Path folder() {
        return Path.of(folder);
    }
}
