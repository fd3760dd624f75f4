package id.suara.platform.rest;

import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.platform.rest.IdempotentRequests.Answer;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Answers a repeated {@code Idempotency-Key} with the first answer. Only success is remembered; a refusal may be retried. */
@Provider
@Idempotent
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final String MINE = "suara.idempotency";

    private record Claim(String caller, String key) {}

    private final Jsonb jsonb = JsonbBuilder.create();

    @Inject
    IdempotentRequests requests;

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
        Claim claim = new Claim(callerName(current.get()), key);
        Answer answer = requests.begin(claim.caller(), key, fingerprint(request, body));
        if (answer == null) {
            request.setProperty(MINE, claim);
        } else if (!answer.sameRequest()) {
            throw DomainException.invalid("request.idempotency-key-reused");
        } else if (answer.status() == null) {
            throw DomainException.conflict("request.still-running");
        } else {
            request.abortWith(again(answer));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(MINE) instanceof Claim claim)) {
            return;
        }
        if (response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
            requests.forget(claim.caller(), claim.key());
            return;
        }
        Object entity = response.getEntity();
        String body = entity == null || entity instanceof String ? (String) entity : jsonb.toJson(entity);
        requests.complete(
                claim.caller(),
                claim.key(),
                new Answer(
                        true,
                        response.getStatus(),
                        response.getHeaderString(HttpHeaders.LOCATION),
                        response.getMediaType() == null
                                ? null
                                : response.getMediaType().toString(),
                        body == null ? null : body.getBytes(StandardCharsets.UTF_8)));
    }

    private static Response again(Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status());
        if (answer.location() != null) {
            response.header(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.body() != null) {
            response.type(answer.mediaType()).entity(answer.body());
        }
        return response.build();
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
