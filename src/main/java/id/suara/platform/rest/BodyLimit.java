package id.suara.platform.rest;

import id.suara.kernel.DomainException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets a body be read to its end and no further, and refuses one that is larger than anything the API takes. */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class BodyLimit implements ContainerRequestFilter {

    private static final Logger LOG = Logger.getLogger(BodyLimit.class.getName());

    /** More than the largest nominations file. */
    static final int LARGEST = 21 * 1024 * 1024;

    /** The longest idea, each character escaped, is a tenth of it. */
    private static final int LARGEST_TEXT = 1024 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        int most =
                MediaType.APPLICATION_JSON_TYPE.isCompatible(type) && !type.isWildcardType() ? LARGEST_TEXT : LARGEST;
        String length = request.getHeaderString("Content-Length");
        InputStream body = request.getEntityStream();
        InputStream bounded = length == null ? new Untold(body, most) : new Told(body, Long.parseLong(length));
        request.setEntityStream(bounded);
        if (length != null && Long.parseLong(length) > most) {
            throw tooLarge(bounded);
        }
    }

    /** A body that is somewhat too long is read on, for a connection that is closed amid it never brings the answer. */
    private static DomainException tooLarge(InputStream rest) {
        byte[] passed = new byte[8192];
        try {
            for (long left = 4L * LARGEST; left > 0; ) {
                int read = rest.read(passed);
                left = read < 0 ? 0 : left - read;
            }
        } catch (IOException hungUp) {
            LOG.log(Level.FINE, "Nobody waits for the answer", hungUp);
        }
        return DomainException.tooLarge("request.too-large");
    }

    /** A body of unknown length. */
    private static final class Untold extends Counted {

        Untold(InputStream body, long most) {
            super(body, most);
        }

        @Override
        void count(int read) {
            super.count(read);
            if (left() < 0) {
                throw tooLarge(in);
            }
        }
    }

    /**
     * A body that ends where its length says. The server itself forgets the length of a request that offers an upgrade, as
     * Java's own client does on every clear connection, and whoever reads to the end would wait for the client to hang up.
     */
    private static final class Told extends Counted {

        Told(InputStream body, long length) {
            super(body, length);
        }

        @Override
        public int read() throws IOException {
            return left() == 0 ? -1 : super.read();
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            return left() == 0 && most > 0 ? -1 : super.read(into, from, (int) Math.min(most, left()));
        }
    }

    private abstract static class Counted extends FilterInputStream {

        private long left;

        Counted(InputStream body, long most) {
            super(body);
            left = most;
        }

        long left() {
            return left;
        }

        void count(int read) {
            left -= read;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            count(Math.max(read, 0));
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
