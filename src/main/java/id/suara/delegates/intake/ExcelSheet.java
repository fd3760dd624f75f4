package id.suara.delegates.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** An .xlsx workbook: the first of its sheets that has our headings. */
final class ExcelSheet {

    private static final int MOST_SHEETS = 20;
    private static final int WIDEST = 200;
    /** Between the two ways in which spreadsheets count days. */
    private static final BigDecimal FROM_1904 = BigDecimal.valueOf(1462);

    private ExcelSheet() {}

    static FoundRows read(byte[] content, ColumnMapping mapping, Consumer<SheetRow> rows) throws UnreadableFile {
        ZipGuard.check(content);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(false, true))) {
            UnreadableFile nearest = null;
            for (Sheet sheet : workbook.getSheets().limit(MOST_SHEETS).toList()) {
                try {
                    return read(sheet, workbook.isDate1904(), new RowStream(mapping, rows));
                } catch (UnreadableFile e) {
                    if (!isElsewhere(e.fault())) {
                        throw e;
                    }
                    nearest = nearest == null || e.nearness() > nearest.nearness() ? e : nearest;
                }
            }
            throw nearest == null ? new UnreadableFile(FileFault.EMPTY) : nearest;
        } catch (IOException | RuntimeException e) {
            // The reader tells of a broken workbook in many ways, a missing part by a null pointer.
            throw new UnreadableFile(FileFault.DAMAGED);
        }
    }

    /** Whether another sheet may still have what this one lacks; none of its rows was handed on then. */
    private static boolean isElsewhere(FileFault fault) {
        return fault == FileFault.EMPTY || fault == FileFault.UNKNOWN_HEADINGS || fault == FileFault.MISSING_HEADINGS;
    }

    private static FoundRows read(Sheet sheet, boolean date1904, RowStream stream) throws UnreadableFile, IOException {
        try (Stream<Row> physical = sheet.openStream()) {
            Iterator<Row> all = physical.iterator();
            while (all.hasNext()) {
                Row row = all.next();
                stream.take(row.getRowNum(), cells(row, date1904));
            }
        }
        return stream.finish();
    }

    private static List<String> cells(Row row, boolean date1904) {
        int width = Math.min(row.getCellCount(), WIDEST);
        List<String> cells = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            cells.add(text(row.getCell(i), date1904));
        }
        return cells;
    }

    private static String text(Cell cell, boolean date1904) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER && cell.getValue() instanceof BigDecimal number) {
            // A telephone number that was typed as a number must not come out as 8.13E10.
            BigDecimal plain = date1904 && number.compareTo(BigDecimal.valueOf(100_000)) < 0 && number.signum() > 0
                    ? number.add(FROM_1904)
                    : number;
            return plain.stripTrailingZeros().toPlainString();
        }
        String raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return raw == null ? "" : raw;
    }
}
