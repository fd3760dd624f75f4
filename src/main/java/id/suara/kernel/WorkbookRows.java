package id.suara.kernel;

import id.suara.kernel.UnreadableSheet.Fault;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The rows of one sheet of a workbook. */
final class WorkbookRows implements Spreadsheet.Rows {

    private static final int WIDEST = 200;
    /** Between the two ways in which spreadsheets count days. */
    private static final BigDecimal FROM_1904 = BigDecimal.valueOf(1462);

    private final Stream<Row> physical;
    private final Iterator<Row> rows;
    private final boolean from1904;

    private WorkbookRows(Stream<Row> physical, boolean from1904) {
        this.physical = physical;
        this.rows = physical.iterator();
        this.from1904 = from1904;
    }

    static WorkbookRows of(Sheet sheet, boolean from1904) throws UnreadableSheet {
        try {
            return new WorkbookRows(sheet.openStream(), from1904);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableSheet(Fault.DAMAGED);
        }
    }

    @Override
    public Spreadsheet.Row next() throws UnreadableSheet {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            Row row = rows.next();
            return new Spreadsheet.Row(row.getRowNum(), cells(row));
        } catch (RuntimeException e) {
            throw new UnreadableSheet(Fault.DAMAGED);
        }
    }

    private List<String> cells(Row row) {
        int width = Math.min(row.getCellCount(), WIDEST);
        List<String> cells = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            cells.add(text(row.getCell(i)));
        }
        return cells;
    }

    private String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER && cell.getValue() instanceof BigDecimal number) {
            // A telephone number that was typed as a number must not come out as 8.13E10.
            BigDecimal plain = from1904 && number.compareTo(BigDecimal.valueOf(100_000)) < 0 && number.signum() > 0
                    ? number.add(FROM_1904)
                    : number;
            return plain.stripTrailingZeros().toPlainString();
        }
        String raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return raw == null ? "" : raw;
    }

    @Override
    public void close() {
        physical.close();
    }
}
