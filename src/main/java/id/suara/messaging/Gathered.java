package id.suara.messaging;

import id.suara.messaging.texts.Block;
import id.suara.messaging.texts.Wording;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A mail that grows while it waits: a frame, and parts of which each says one thing.
 *
 * @param subject the newest one
 * @param opening before the parts, such as a greeting
 * @param parts by what they are about, such as {@code session-12}, in the order in which they first came up
 * @param closing after them, such as where to see all of it; its link is shown as a button
 * @param button what stands on that
 * @param link where it leads
 * @param sender who writes, and what becomes of replies
 */
public record Gathered(
        String subject,
        List<Block> opening,
        Map<String, List<Block>> parts,
        List<Block> closing,
        String button,
        String link,
        String sender) {

    public Gathered {
        opening = List.copyOf(opening);
        closing = List.copyOf(closing);
        // Map.copyOf would lose the order.
        parts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** What a newer one makes of this: its frame, and of each thing what was said last. A part without blocks takes back what
     *  was said of it: the reader never knew. */
    Gathered with(Gathered newer) {
        Map<String, List<Block>> all = new LinkedHashMap<>(parts);
        all.putAll(newer.parts);
        return new Gathered(newer.subject, newer.opening, all, newer.closing, newer.button, newer.link, newer.sender);
    }

    /** Whether it says anything. */
    boolean isEmpty() {
        return parts.values().stream().allMatch(List::isEmpty);
    }

    Wording.Filled words() {
        List<Block> blocks = new ArrayList<>(opening);
        parts.values().forEach(blocks::addAll);
        blocks.addAll(closing);
        return new Wording.Filled(subject, blocks, button);
    }

    /** For the outbox's row. */
    String written() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        parts.forEach((about, blocks) -> all.add(about, array(blocks)));
        return Json.createObjectBuilder()
                .add("subject", subject)
                .add("opening", array(opening))
                .add("parts", all)
                .add("closing", array(closing))
                .add("button", button)
                .add("link", link)
                .add("sender", sender)
                .build()
                .toString();
    }

    static Gathered read(String written) {
        try (JsonReader reader = Json.createReader(new StringReader(written))) {
            JsonObject json = reader.readObject();
            Map<String, List<Block>> parts = new LinkedHashMap<>();
            json.getJsonObject("parts").forEach((about, blocks) -> parts.put(about, blocks((JsonArray) blocks)));
            return new Gathered(
                    json.getString("subject"),
                    blocks(json.getJsonArray("opening")),
                    parts,
                    blocks(json.getJsonArray("closing")),
                    json.getString("button"),
                    json.getString("link"),
                    json.getString("sender"));
        }
    }

    private static JsonArrayBuilder array(List<Block> blocks) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        blocks.forEach(block -> array.add(Json.createObjectBuilder()
                .add("kind", block.kind().name())
                .add("lines", Json.createArrayBuilder(block.lines()))));
        return array;
    }

    private static List<Block> blocks(JsonArray array) {
        return array.getValuesAs(JsonObject.class).stream()
                .map(block -> new Block(
                        Block.Kind.valueOf(block.getString("kind")),
                        block.getJsonArray("lines").getValuesAs(JsonString::getString)))
                .toList();
    }
}
