package org.corridor.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of the front door. */
@ApplicationScoped
public class HttpSettings {
    /** The address people know this installation by, without a slash at the end. */
    @Inject
    @ConfigProperty(name = "corridor.public.url", defaultValue = "http://localhost:8080")
    String publicUrl;

    /** Multiplies every rate limit: above 1 where many people share one address, as in a training room. */
    @Inject
    @ConfigProperty(name = "corridor.rate.limit.factor", defaultValue = "1")
    int rateLimitFactor;

    /** {@code loopback} on one's own machine, {@code production} elsewhere. */
    @Inject
    @ConfigProperty(name = "corridor.mode", defaultValue = "loopback")
    String mode;

    public URI publicUrl() {
        return URI.create(publicUrl);
    }

    public int rateLimitFactor() {
        return rateLimitFactor;
    }

    public boolean loopback() {
        return "loopback".equals(mode);
    }
}
