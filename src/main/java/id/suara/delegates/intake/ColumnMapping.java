package id.suara.delegates.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How headings are read: as somebody said, else by our own vocabulary. */
public final class ColumnMapping {

    /** Our own vocabulary. */
    public static final ColumnMapping NONE = new ColumnMapping(Map.of());

    private final Map<String, Optional<Column>> said;

    private ColumnMapping(Map<String, Optional<Column>> said) {
        this.said = said;
    }

    /** @param headings a null column in it says that a heading is not to be read */
    public static ColumnMapping of(List<Heading> headings) {
        Map<String, Optional<Column>> said = new HashMap<>();
        headings.forEach(heading -> said.put(heading.key(), Optional.ofNullable(heading.column())));
        return new ColumnMapping(said);
    }

    /** @return null for a heading that is not read */
    Column column(String key, String heading) {
        Optional<Column> known = said.get(key);
        return known == null ? Column.of(heading) : known.orElse(null);
    }

    /** What nobody has to be asked about: what our own vocabulary says of a heading, were it the only one of its column. */
    public static Column byVocabulary(Heading heading) {
        return heading.key().contains("#") ? null : Column.of(heading.text());
    }
}
