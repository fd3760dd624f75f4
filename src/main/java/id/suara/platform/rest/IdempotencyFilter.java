package id.suara.platform.rest;

import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Reads the {@code Idempotency-Key} and the body it stands for, before anything is done and outside any transaction. */
@Provider
@Idempotent
public class IdempotencyFilter implements ContainerRequestFilter {

    private static final String HEADER = "Idempotency-Key";

    @Inject
    IdempotencyKey given;

    @Inject
    CurrentCaller current;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(HEADER);
        if (key == null) {
            return;
        }
        if (key.isBlank() || key.length() > 200) {
            throw DomainException.invalid("request.idempotency-key");
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        given.given(callerName(current.get()), key, fingerprint(request, body));
    }

    private static String callerName(Caller caller) {
        return caller.isSignedIn() ? "account:" + caller.accountId() : "address:" + caller.address();
    }

    private static byte[] fingerprint(ContainerRequestContext request, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((request.getMethod() + " " + request.getUriInfo().getRequestUri() + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            return digest.digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
