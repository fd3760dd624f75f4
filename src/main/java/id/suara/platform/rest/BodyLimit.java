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

/** Refuses a body that is larger than anything the API takes, before it fills the memory. */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class BodyLimit implements ContainerRequestFilter {

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
        if (length == null) {
            request.setEntityStream(new Counted(request.getEntityStream(), most));
        } else if (Long.parseLong(length) > most) {
            throw DomainException.tooLarge("request.too-large");
        }
    }

    /** A body of unknown length. */
    private static final class Counted extends FilterInputStream {

        private long left;

        Counted(InputStream body, long most) {
            super(body);
            left = most;
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

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw DomainException.tooLarge("request.too-large");
            }
        }
    }
}
