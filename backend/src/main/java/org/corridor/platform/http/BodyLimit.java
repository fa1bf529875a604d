package org.corridor.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.corridor.platform.problem.Refusal.TooLarge;
import org.corridor.platform.problem.Refused;

/** Stops reading a body that is larger than the endpoint takes, whether or not the caller announced its size. */
@Provider
public class BodyLimit implements ContainerRequestFilter {
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

    private static final class Counted extends FilterInputStream {
        private final long limit;
        private long read;

        Counted(InputStream body, long limit) {
            super(body);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            var octet = super.read();
            count(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var got = super.read(into, offset, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int octets) {
            read += octets;
            if (read > limit) {
                throw new Refused(new TooLarge(limit));
            }
        }
    }
}
