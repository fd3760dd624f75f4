package id.suara.webinars.imports;

import id.suara.congress.Province;
import id.suara.kernel.ExportFormat;
import id.suara.kernel.TemplateWorkbook;
import id.suara.kernel.Texts;
import id.suara.webinars.InstitutionKind;
import id.suara.webinars.OfficeType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The workbooks that organizers get for their lists. */
public final class PeopleWorkbooks {

    private PeopleWorkbooks() {}

    /** A file to fill in: our headings, an example that is never read, and lists to choose from. */
    public static byte[] template(Locale locale, List<Province> provinces) {
        return TemplateWorkbook.of(
                text(locale, "template.sheet"),
                text(locale, "template.choices"),
                Stream.of(PeopleColumn.values())
                        .map(column -> new TemplateWorkbook.Column(
                                column.heading(locale),
                                text(locale, "template.example." + column),
                                choices(column, locale, provinces)))
                        .toList());
    }

    private static List<String> choices(PeopleColumn column, Locale locale, List<Province> provinces) {
        return switch (column) {
            case INSTITUTION_KIND ->
                Stream.of(InstitutionKind.values())
                        .map(kind -> PeopleWords.label(locale, kind))
                        .toList();
            case OFFICE_TYPE ->
                Stream.of(OfficeType.values())
                        .map(type -> PeopleWords.label(locale, type))
                        .toList();
            case PROVINCE ->
                provinces.stream().map(province -> province.name(locale)).toList();
            case ACCESS ->
                List.of(
                        Texts.get(locale, "webinars.sign-language"),
                        Texts.get(locale, "webinars.captions"),
                        text(locale, "template.both"));
            default -> List.of();
        };
    }

    /** The rows that cannot be registered, with the reasons in the last column: mended, it can be sent as it is. Every cell is
     *  text, so that a spreadsheet computes nothing of what people wrote. */
    public static byte[] faulty(Locale locale, ImportPreview preview) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ExportFormat.Sheet sheet = ExportFormat.XLSX.open(bytes, text(locale, "faulty.sheet"))) {
            List<String> headings = new ArrayList<>();
            preview.columns().forEach(column -> headings.add(column.heading(locale)));
            headings.add(text(locale, "faulty.reason"));
            sheet.row(headings, true);
            for (ImportRow row : preview.faulty()) {
                List<String> cells = new ArrayList<>();
                preview.columns().forEach(column -> cells.add(row.text(column)));
                cells.add(text(locale, "faulty.row", String.valueOf(row.number()), row.reasons(locale)));
                sheet.row(cells, false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String text(Locale locale, String key, Object... arguments) {
        return Texts.get(locale, "webinars.import." + key, arguments);
    }
}
