package id.suara.platform.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The contract as the server serves it, to hold its answers against. An operation is named like {@code GET /ideas/{id}}. */
final class Contract {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final JsonObject document;
    private final Map<String, JsonObject> operations = new TreeMap<>();
    private final SchemaRegistry schemas = SchemaRegistry.withDialect(Dialects.getOpenApi31());

    Contract(String json) {
        document = JsonParser.parseString(json).getAsJsonObject();
        document.getAsJsonObject("paths")
                .asMap()
                .forEach((path, item) -> item.getAsJsonObject().asMap().forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        operations.put(method.toUpperCase(Locale.ROOT) + " " + path, operation.getAsJsonObject());
                    }
                }));
        close(document);
    }

    /** Clients are told that more properties may come; here each one has to be in the contract. */
    private static void close(JsonElement element) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(Contract::close);
        } else if (element.isJsonObject()) {
            JsonObject object = element.getAsJsonObject();
            object.asMap().values().forEach(Contract::close);
            if (object.has("properties") && !object.has("additionalProperties")) {
                object.addProperty("additionalProperties", false);
            }
        }
    }

    Set<String> operations() {
        return operations.keySet();
    }

    /** The roles of which one is needed; empty for any account.
     *
     *  @return absent for an operation that is public */
    Optional<Set<String>> roles(String operation) {
        var security = operations.get(operation).getAsJsonArray("security");
        if (security.isEmpty()) {
            return Optional.empty();
        }
        Set<String> roles = new TreeSet<>();
        security.forEach(alternative ->
                alternative.getAsJsonObject().getAsJsonArray("bearer").forEach(role -> roles.add(role.getAsString())));
        return Optional.of(roles);
    }

    /** The contract's own example of a body, which has to be a valid one; null for an operation without JSON. */
    String example(String operation) {
        JsonObject body = operations.get(operation).getAsJsonObject("requestBody");
        JsonObject content = body == null ? null : resolved(body).getAsJsonObject("content");
        if (content == null || !content.has("application/json")) {
            return null;
        }
        JsonObject media = content.getAsJsonObject("application/json");
        JsonObject schema = media.getAsJsonObject("schema");
        JsonElement example =
                media.has("example") ? media.get("example") : resolved(schema).get("example");
        assertNoFaults(operation + " example", faults(schema, example.toString()));
        return example.toString();
    }

    /** The media type of a body that is not JSON; null for JSON or none. */
    String fileType(String operation) {
        JsonObject body = operations.get(operation).getAsJsonObject("requestBody");
        return body == null || example(operation) != null
                ? null
                : body.getAsJsonObject("content").keySet().iterator().next();
    }

    /** What in an answer the contract does not allow. */
    List<String> faults(String operation, HttpResponse<String> answer) {
        JsonObject responses = operations.get(operation).getAsJsonObject("responses");
        String status = String.valueOf(answer.statusCode());
        String range = status.charAt(0) + "XX";
        if (!responses.has(status) && !responses.has(range)) {
            return List.of("status " + status + " is not in the contract: " + answer.body());
        }
        JsonObject allowed = resolved(responses.getAsJsonObject(responses.has(status) ? status : range));
        List<String> faults = new ArrayList<>();
        if (allowed.has("headers")) {
            allowed.getAsJsonObject("headers").asMap().forEach((name, header) -> {
                JsonObject wanted = resolved(header.getAsJsonObject());
                boolean required =
                        wanted.has("required") && wanted.get("required").getAsBoolean();
                if (required && answer.headers().firstValue(name).isEmpty()) {
                    faults.add("header " + name + " is missing");
                }
            });
        }
        faults.addAll(bodyFaults(allowed.getAsJsonObject("content"), answer));
        return faults;
    }

    private List<String> bodyFaults(JsonObject content, HttpResponse<String> answer) {
        if (content == null) {
            return answer.body().isEmpty() ? List.of() : List.of("a body that is not in the contract");
        }
        String type = answer.headers().firstValue("Content-Type").orElse("none").replaceFirst(";.*", "");
        if (!content.has(type)) {
            return List.of("media type " + type + " is not in the contract");
        }
        JsonObject media = content.getAsJsonObject(type);
        // A file has none.
        return media.has("schema") ? faults(media.getAsJsonObject("schema"), answer.body()) : List.of();
    }

    private List<String> faults(JsonObject schema, String body) {
        JsonObject whole = schema.deepCopy();
        whole.add("$defs", document.getAsJsonObject("components").get("schemas"));
        String text = whole.toString().replace("#/components/schemas/", "#/$defs/");
        return schemas
                .getSchema(text, InputFormat.JSON)
                .validate(
                        body,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error + " in " + body)
                .toList();
    }

    private JsonObject resolved(JsonObject object) {
        if (!object.has("$ref")) {
            return object;
        }
        JsonObject found = document;
        for (String part : object.get("$ref").getAsString().substring(2).split("/")) {
            found = found.getAsJsonObject(part);
        }
        return found;
    }

    private static void assertNoFaults(String what, List<String> faults) {
        if (!faults.isEmpty()) {
            throw new AssertionError(what + ": " + faults);
        }
    }
}
