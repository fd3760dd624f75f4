package id.suara.platform.rest;

import id.suara.kernel.DomainException;
import id.suara.kernel.Texts;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Problem details: {@code type} is stable ({@code urn:suara:problem:} and the code), the sentence is the reader's language.
 *  A refusal's points in time are members of their own. */
final class Problem {

    static final String MEDIA_TYPE = "application/problem+json";

    // Kept: each look for a provider goes through all jars.
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private final int status;
    private final String code;
    private final String detail;
    private final JsonArrayBuilder errors = JSON.createArrayBuilder();
    private final Map<String, Instant> times = new TreeMap<>();
    private boolean hasErrors;

    private Problem(int status, String code, String detail) {
        this.status = status;
        this.code = code;
        this.detail = detail;
    }

    static Problem of(int status, String code, Locale locale) {
        return new Problem(status, code, Texts.get(locale, "error." + code));
    }

    /** For what is known by its status only. */
    static Problem of(int status, Locale locale) {
        String code =
                switch (status) {
                    case 400 -> "request.unreadable";
                    case 401 -> "access.token-needed";
                    case 403 -> "access.denied";
                    case 404 -> "request.not-found";
                    case 405 -> "request.method";
                    case 406 -> "request.not-acceptable";
                    case 412 -> "request.if-match-wrong";
                    case 413 -> "request.too-large";
                    case 415 -> "request.media-type";
                    case 503 -> "request.busy";
                    default -> "request.failed";
                };
        return of(status, code, locale);
    }

    static Problem of(DomainException refusal, Locale locale) {
        Problem problem = new Problem(refusal.kind().status(), refusal.code(), Texts.of(locale, refusal));
        refusal.arguments().forEach((name, value) -> {
            if (value instanceof Instant time) {
                problem.times.put(name, time);
            }
        });
        for (DomainException.FieldError field : refusal.fields()) {
            String message = Texts.named(Texts.get(locale, "error." + field.code()), refusal.arguments());
            problem.field(field.field(), field.code(), message);
        }
        return problem;
    }

    Problem field(String field, String code, String message) {
        errors.add(
                JSON.createObjectBuilder().add("field", field).add("code", code).add("message", message));
        hasErrors = true;
        return this;
    }

    String json() {
        JsonObjectBuilder body = JSON.createObjectBuilder()
                .add("type", "urn:suara:problem:" + code)
                .add("title", detail)
                .add("status", status)
                .add("code", code);
        times.forEach((name, time) -> body.add(name, time.toString()));
        if (hasErrors) {
            body.add("errors", errors);
        }
        return body.build().toString();
    }

    Response response() {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(json())
                .build();
    }
}
