package id.suara.kernel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook to fill in: headings, one row that shows how, and lists to choose from. Every cell is text. */
public final class TemplateWorkbook {

    private static final int CHOICE_ROWS = 2_000;
    private static final double COLUMN_WIDTH = 22;

    private TemplateWorkbook() {}

    /** @param choices empty where people write words of their own */
    public record Column(String heading, String example, List<String> choices) {}

    /** @param sheet the name of the one to fill in
     *  @param choices the name of the one that holds the lists */
    public static byte[] of(String sheet, String choices, List<Column> columns) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Suara", "1.0")) {
            Worksheet filled = workbook.newWorksheet(sheet);
            Worksheet lists = workbook.newWorksheet(choices);
            for (int place = 0; place < columns.size(); place++) {
                write(columns.get(place), place, filled, lists);
            }
            filled.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Column column, int place, Worksheet filled, Worksheet lists) {
        heading(filled, place, column.heading());
        filled.value(1, place, column.example());
        if (!column.choices().isEmpty()) {
            heading(lists, place, column.heading());
            for (int i = 0; i < column.choices().size(); i++) {
                lists.value(i + 1, place, column.choices().get(i));
            }
            // Other words are understood too, so the list offers and does not insist.
            filled.range(1, place, CHOICE_ROWS, place)
                    .validateWithList(lists.range(1, place, column.choices().size(), place))
                    .showErrorMessage(false);
        }
    }

    private static void heading(Worksheet sheet, int place, String text) {
        sheet.value(0, place, text);
        sheet.style(0, place).bold().wrapText(true).set();
        sheet.width(place, COLUMN_WIDTH);
    }
}
