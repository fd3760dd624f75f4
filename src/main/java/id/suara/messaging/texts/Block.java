package id.suara.messaging.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A paragraph, a list, or the link of a mail. Public for the templates, which read it. */
public record Block(Kind kind, List<String> lines) {

    /** What it becomes in HTML. */
    public enum Kind {
        PARAGRAPH,
        LIST,
        LINK
    }

    private static final String ITEM = "- ";

    public Block {
        lines = List.copyOf(lines);
    }

    /** Divides a text at its empty lines. Lines that all begin with a hyphen are a list. */
    public static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String part : text.strip().replace("\r\n", "\n").split("\n[ \\t]*\n\\s*")) {
            blocks.add(of(part.lines().map(String::strip).toList()));
        }
        return blocks;
    }

    private static Block of(List<String> lines) {
        if (lines.size() == 1 && Placeholders.isAlone(lines.get(0), Placeholder.LINK)) {
            return new Block(Kind.LINK, lines);
        }
        if (lines.stream().allMatch(line -> line.startsWith(ITEM) || Placeholders.isAlone(line, Placeholder.ANSWERS))) {
            return new Block(
                    Kind.LIST,
                    lines.stream()
                            .map(line -> line.startsWith(ITEM) ? line.substring(ITEM.length()) : line)
                            .toList());
        }
        return new Block(Kind.PARAGRAPH, lines);
    }

    /** @throws IllegalArgumentException for a placeholder without a value */
    Block filled(Map<String, Object> values, Locale locale) {
        return new Block(
                kind,
                lines.stream()
                        .flatMap(line -> Placeholders.fillLine(line, values, locale).stream())
                        .toList());
    }

    /** In a mail without HTML. */
    public String text() {
        return String.join(
                "\n", kind == Kind.LIST ? lines.stream().map(ITEM::concat).toList() : lines);
    }

    public boolean isLink() {
        return kind == Kind.LINK;
    }

    public boolean isList() {
        return kind == Kind.LIST;
    }
}
