package org.corridor.survey.openrosa;

import jakarta.ws.rs.ApplicationPath;
import java.util.Set;

/** The same under {@code /key/TOKEN}. */
@ApplicationPath("/key")
public class KeyApplication extends OpenRosaApplication {
    @Override
    public Set<Class<?>> getClasses() {
        var classes = super.getClasses();
        classes.add(KeyAddress.class);
        return classes;
    }
}
