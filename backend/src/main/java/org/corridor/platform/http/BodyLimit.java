package org.corridor.platform.http;

import io.undertow.server.RequestTooBigException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.corridor.platform.problem.Refusal.TooLarge;
import org.corridor.platform.problem.Refusal.Unreadable;
import org.corridor.platform.problem.Refused;
import org.jboss.logging.Logger;

/**
 * Stops reading a body that is larger than the endpoint takes, whether or not the caller announced its size, and one that
 * breaks off.
 */
@Provider
public class BodyLimit implements ContainerRequestFilter {
    private static final Logger LOG = Logger.getLogger(BodyLimit.class);
    private static final long USUAL = 256 * 1024;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var method = resource.getResourceMethod();
        var own = method == null ? null : method.getAnnotation(TakesUpTo.class);
        var limit = own == null ? USUAL : own.value();
        if (request.getLength() > limit) {
            throw new Refused(new TooLarge(limit));
        }
        request.setEntityStream(new Counted(request.getEntityStream(), limit));
    }

    /** One look into a body. */
    private interface Reading {
        int octets() throws IOException;
    }

    private static final class Counted extends FilterInputStream {
        private final long limit;
        private long read;

        Counted(InputStream body, long limit) {
            super(body);
            this.limit = limit;
        }

        @Override
        public int read() {
            var octet = read(super::read);
            count(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            var got = read(() -> super.read(into, offset, length));
            count(Math.max(got, 0));
            return got;
        }

        /** A caller who went away in the middle, or sends more than the server takes at all, is no failure of ours. */
        private int read(Reading reading) {
            try {
                return reading.octets();
            } catch (RequestTooBigException beyondAll) {
                throw new Refused(new TooLarge(limit));
            } catch (IOException gone) {
                LOG.debugf("The body of a request broke off: %s", gone.getMessage());
                throw new Refused(new Unreadable("The body broke off before its end."));
            }
        }

        private void count(int octets) {
            read += octets;
            if (read > limit) {
                throw new Refused(new TooLarge(limit));
            }
        }
    }
}
