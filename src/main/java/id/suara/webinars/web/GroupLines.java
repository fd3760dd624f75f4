package id.suara.webinars.web;

import id.suara.webinars.Colleague;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * People as somebody writes or pastes them, one a line: the name, the address, what they are. Names and roles may have commas too,
 * so the address is what parts them; whichever sign stands between does not matter.
 */
final class GroupLines {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s,;<>()|]+@[^\\s,;<>()|]*");
    private static final Pattern AROUND = Pattern.compile("^[\\s,;<>()|]+|[\\s,;<>()|]+$");

    private GroupLines() {}

    /** The lines that have something in them. */
    static List<String> of(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .filter(line -> !line.isBlank())
                        .map(String::strip)
                        .toList();
    }

    /** What is not there is empty. */
    static Colleague read(String line) {
        Matcher address = ADDRESS.matcher(line);
        return address.find()
                ? new Colleague(
                        bare(line.substring(0, address.start())), address.group(), bare(line.substring(address.end())))
                : new Colleague(bare(line), "", "");
    }

    private static String bare(String words) {
        return AROUND.matcher(words).replaceAll("");
    }
}
