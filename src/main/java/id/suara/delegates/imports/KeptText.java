package id.suara.delegates.imports;

import id.suara.delegates.intake.Column;
import id.suara.delegates.intake.Heading;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How headings and the fields of a row stand in the database: as JSON, which nobody queries. */
final class KeptText {

    private KeptText() {}

    static String of(List<Heading> headings) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Heading heading : headings) {
            JsonObjectBuilder one =
                    Json.createObjectBuilder().add("key", heading.key()).add("text", heading.text());
            if (heading.column() != null) {
                one.add("column", heading.column().name());
            }
            all.add(one);
        }
        return all.build().toString();
    }

    /** @param text null for none */
    static List<Heading> read(String text) {
        if (text == null) {
            return List.of();
        }
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(one -> new Heading(
                            one.getString("key"),
                            one.getString("text"),
                            one.containsKey("column") ? Column.valueOf(one.getString("column")) : null))
                    .toList();
        }
    }

    static String of(Map<Column, String> fields) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        fields.forEach((column, text) -> all.add(column.name(), text));
        return all.build().toString();
    }

    static Map<Column, String> fields(String text) {
        Map<Column, String> fields = new EnumMap<>(Column.class);
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject all = reader.readObject();
            all.keySet().forEach(name -> fields.put(Column.valueOf(name), all.getString(name)));
        }
        return fields;
    }
}
