package id.suara.webinars.turnout;

import id.suara.kernel.ExportFormat;
import id.suara.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The same as a spreadsheet: all of them first, then a row for each kind, type and province, with those of nobody. */
@ApplicationScoped
public class TurnoutFile {

    private static final List<String> COLUMNS =
            List.of("group", "name", "registered", "attended", "reached", "minutes", "average", "certificates");

    @Inject
    TurnoutNames names;

    public static String name(long webinarId, ExportFormat format) {
        return "laporan-kehadiran-" + webinarId + "." + format.extension();
    }

    public void write(Turnout turnout, ExportFormat format, Locale locale, OutputStream to) throws IOException {
        try (ExportFormat.Sheet sheet = format.open(to, Texts.get(locale, "webinars.turnout.title"))) {
            sheet.row(
                    COLUMNS.stream()
                            .map(column -> Texts.get(locale, "webinars.turnout." + column))
                            .toList(),
                    true);
            sheet.row(cells(TurnoutLine.ALL, "", turnout.all(), locale), false);
            for (TurnoutGroup group : TurnoutGroup.values()) {
                for (TurnoutLine line : turnout.lines(group)) {
                    sheet.row(cells(group.name(), names.of(group, line.code(), locale), line, locale), false);
                }
            }
        }
    }

    private static List<String> cells(String group, String name, TurnoutLine line, Locale locale) {
        return Stream.of(
                        Texts.get(locale, "webinars.turnout.group." + group),
                        name,
                        line.registered(),
                        line.attended(),
                        line.reached(),
                        line.minutes(),
                        line.average(),
                        line.certificates())
                .map(Object::toString)
                .toList();
    }
}
