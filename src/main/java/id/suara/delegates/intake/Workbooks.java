package id.suara.delegates.intake;

import id.suara.kernel.TemplateWorkbook;
import id.suara.kernel.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The workbooks that offices get from us. Every cell is written as text: whatever an office wrote, a spreadsheet that opens
 * it computes nothing.
 */
public final class Workbooks {

    /** A row to be mended. @param fields empty where what stood in it is not kept */
    public record WrongRow(int number, Map<Column, String> fields, RowFault fault) {}

    private static final double COLUMN_WIDTH = 22;
    private static final double REASON_WIDTH = 70;

    private Workbooks() {}

    /** A file to fill in: our headings, an example that is never read, and lists to choose from.
     *
     *  @param provinces their names */
    public static byte[] template(Locale locale, List<String> provinces) {
        return TemplateWorkbook.of(
                text(locale, "template.sheet"),
                text(locale, "template.choices"),
                Stream.of(Column.values())
                        .map(column -> new TemplateWorkbook.Column(
                                column.heading(locale),
                                text(locale, "template.example." + column.name()),
                                choices(column, locale, provinces)))
                        .toList());
    }

    private static List<String> choices(Column column, Locale locale, List<String> provinces) {
        return switch (column) {
            case PROVINCE -> provinces;
            case SEX -> words(locale, "sex", "FEMALE", "MALE");
            case MODE -> words(locale, "mode", "ONLINE", "ON_SITE");
            case GUARDIAN_RELATION -> words(locale, "relation", "MOTHER", "FATHER", "GRANDPARENT", "GUARDIAN");
            case SELECTION_PATH ->
                words(
                        locale,
                        "path",
                        Arrays.stream(SelectionPath.values()).map(Enum::name).toArray(String[]::new));
            default -> List.of();
        };
    }

    private static List<String> words(Locale locale, String kind, String... names) {
        return Stream.of(names)
                .map(name -> Texts.get(locale, "delegates." + kind + "." + name))
                .toList();
    }

    /** The rows with the reasons in the last column: mended, it can be sent as it is.
     *
     *  @param columns those of the file they came in */
    public static byte[] wrongRows(Locale locale, List<Column> columns, Iterable<WrongRow> rows) {
        return written(workbook -> {
            Worksheet sheet = workbook.newWorksheet(text(locale, "wrong.sheet"));
            List<Column> ordered = new ArrayList<>(columns);
            ordered.sort(null);
            for (int i = 0; i < ordered.size(); i++) {
                heading(sheet, i, ordered.get(i).heading(locale));
            }
            heading(sheet, ordered.size(), text(locale, "wrong.reason"));
            sheet.width(ordered.size(), REASON_WIDTH);
            int line = 1;
            for (WrongRow row : rows) {
                Map<Column, String> fields = new EnumMap<>(Column.class);
                fields.putAll(row.fields());
                for (int i = 0; i < ordered.size(); i++) {
                    sheet.value(line, i, fields.getOrDefault(ordered.get(i), ""));
                }
                String reason = Texts.get(locale, "error." + row.fault().code());
                sheet.value(
                        line,
                        ordered.size(),
                        Texts.get(locale, "delegates.wrong.row", String.valueOf(row.number()), reason));
                line++;
            }
            sheet.freezePane(0, 1);
        });
    }

    private static void heading(Worksheet sheet, int place, String text) {
        sheet.value(0, place, text);
        sheet.style(0, place).bold().wrapText(true).set();
        sheet.width(place, COLUMN_WIDTH);
    }

    private static String text(Locale locale, String key) {
        return Texts.get(locale, "delegates." + key);
    }

    private interface Writing {
        void write(Workbook workbook) throws IOException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Suara", "1.0")) {
            writing.write(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
