package id.suara.delegates.web;

import id.suara.delegates.intake.Column;
import id.suara.delegates.intake.Heading;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands under each heading of a file, to be chosen. */
public class ColumnForm implements Serializable {

    /** One heading. */
    public static class Choice implements Serializable {

        private final String key;
        private final String text;
        private Column column;

        Choice(Heading heading) {
            key = heading.key();
            text = heading.text();
            column = heading.column();
        }

        public String getText() {
            return text;
        }

        /** Null for one that is not read. */
        public Column getColumn() {
            return column;
        }

        public void setColumn(Column column) {
            this.column = column;
        }
    }

    private final List<Choice> choices;

    ColumnForm(List<Heading> headings) {
        choices = headings.stream().map(Choice::new).toList();
    }

    Map<String, Optional<Column>> said() {
        Map<String, Optional<Column>> said = new HashMap<>();
        choices.forEach(choice -> said.put(choice.key, Optional.ofNullable(choice.column)));
        return said;
    }

    /** In words, with commas between them. */
    String missing(Locale locale) {
        Set<Column> read =
                choices.stream().map(Choice::getColumn).filter(Objects::nonNull).collect(Collectors.toSet());
        return Arrays.stream(Column.values())
                .filter(column -> column.isRequired()
                        || (column == Column.GUARDIAN_PHONE && !read.contains(Column.GUARDIAN_EMAIL)))
                .filter(column -> !read.contains(column))
                .map(column -> column.heading(locale))
                .collect(Collectors.joining(", "));
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public Column[] getColumns() {
        return Column.values();
    }

    public long getRead() {
        return choices.stream().filter(choice -> choice.column != null).count();
    }

    public long getIgnored() {
        return choices.size() - getRead();
    }
}
